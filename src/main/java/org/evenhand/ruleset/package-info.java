/**
 * The law as versioned data: periods, tests, outcomes, orders, the panel rule, notice days, privacy
 * defaults, clocks and nouns, read from files under version control. A case is pinned to the
 * version it began under. No other room holds such a number.
 *
 * <p>{@code api} is what the other rooms read, {@code application.RuleSets} finds a version, and
 * {@code model} reads the files and says what is wrong with one: the file, the path in it, and the
 * mistake. Each figure names its source and how certain it is; uncertain ones are listed, so that
 * somebody verifies them before they are relied on.
 */
package org.evenhand.ruleset;
