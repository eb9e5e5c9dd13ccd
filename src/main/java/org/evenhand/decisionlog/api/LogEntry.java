package org.evenhand.decisionlog.api;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.kernel.DecisionPoint;

/**
 * The public half of an entry: what stands in the log, in exports and in the tree. It names nobody;
 * its readable half is in the openings.
 *
 * @param index its place in the log, from 0, without gaps
 * @param id the entry's id
 * @param kind what it tells
 * @param point the decision point, for decisions and facts about them
 * @param stage the stage's code, for stage entries; empty otherwise
 * @param ruleSet the rule set the case is pinned to, as {@code name/version}
 * @param at when it happened, to the microsecond
 * @param recordedAt when it was written; it differs from {@code at} for what was entered later
 * @param follows the entry a later fact is about
 * @param viewManifestHash the hash of what the decider could see
 * @param commitments by field, SHA-256 of salt and canonical JSON in hexadecimal
 */
public record LogEntry(
    long index,
    UUID id,
    EntryKind kind,
    Optional<DecisionPoint> point,
    String stage,
    String ruleSet,
    Instant at,
    Instant recordedAt,
    Optional<UUID> follows,
    Optional<String> viewManifestHash,
    SortedMap<String, String> commitments) {
  public LogEntry {
    commitments = Collections.unmodifiableSortedMap(new TreeMap<>(commitments));
  }
}
