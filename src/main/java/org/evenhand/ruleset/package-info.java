/**
 * The law as versioned data: periods, tests, outcomes, orders, the panel rule, notice days, privacy
 * defaults, clocks and nouns, read from files under version control. A case is pinned to the
 * version it began under. No other room holds such a number.
 */
package org.evenhand.ruleset;
