package org.evenhand.decisionlog.api;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.kernel.DecisionPoint;

/**
 * An entry before it has its place in the log.
 *
 * @param id the entry's id, given by the caller so that a retry is the same entry
 * @param kind what it tells
 * @param point the decision point, for decisions and facts about them
 * @param stage the stage's code, for stage entries; empty otherwise
 * @param ruleSet the rule set the case is pinned to, as {@code name/version}
 * @param at when it happened
 * @param follows the entry a later fact is about
 * @param fields everything else, committed to with a salt each and readable only through openings;
 *     names as in {@link EntryField}; values are strings, numbers, booleans, lists and maps of
 *     these
 */
public record EntryDraft(
    UUID id,
    EntryKind kind,
    Optional<DecisionPoint> point,
    String stage,
    String ruleSet,
    Instant at,
    Optional<UUID> follows,
    SortedMap<String, Object> fields) {
  public EntryDraft {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }
}
