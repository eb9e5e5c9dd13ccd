/**
 * The spine that every room hangs on: the case, its parties, stage, clocks, chronology and notes,
 * and the shape of a human step. It decides nothing about a concern. What a case is pinned to (its
 * rule set) and what its clocks are is kept here; which period applies is the rule set's to say.
 */
package org.evenhand.casefile;
