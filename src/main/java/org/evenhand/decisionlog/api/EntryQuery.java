package org.evenhand.decisionlog.api;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.DecisionPoint;

/**
 * Which entries to find. What is left empty does not narrow; entries come in the order of the log.
 *
 * @param ids these entries only
 * @param caseReference of this case
 * @param points of these decision points
 * @param kinds of these kinds
 * @param from happened at this moment or later
 * @param until happened before this moment
 * @param after the index after which to begin; -1 begins with the first
 * @param follows later facts about this entry
 */
public record EntryQuery(
    Set<UUID> ids,
    Optional<CaseReference> caseReference,
    Set<DecisionPoint> points,
    Set<EntryKind> kinds,
    Optional<Instant> from,
    Optional<Instant> until,
    long after,
    Optional<UUID> follows) {
  public EntryQuery {
    ids = Set.copyOf(ids);
    points = Set.copyOf(points);
    kinds = Set.copyOf(kinds);
  }

  public static EntryQuery all() {
    return new EntryQuery(
        Set.of(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        -1,
        Optional.empty());
  }

  public static EntryQuery of(CaseReference reference) {
    return new EntryQuery(
        Set.of(),
        Optional.of(reference),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        -1,
        Optional.empty());
  }

  public EntryQuery ids(Collection<UUID> some) {
    return new EntryQuery(
        Set.copyOf(some), caseReference, points, kinds, from, until, after, follows);
  }

  public EntryQuery at(DecisionPoint... some) {
    return new EntryQuery(ids, caseReference, Set.of(some), kinds, from, until, after, follows);
  }

  public EntryQuery kinds(EntryKind... some) {
    return new EntryQuery(ids, caseReference, points, Set.of(some), from, until, after, follows);
  }

  /** From the first moment up to, and without, the second. */
  public EntryQuery between(Instant first, Instant second) {
    return new EntryQuery(
        ids, caseReference, points, kinds, Optional.of(first), Optional.of(second), after, follows);
  }

  /** Goes on after an entry that was read; the quick way through a long list. */
  public EntryQuery after(long index) {
    return new EntryQuery(ids, caseReference, points, kinds, from, until, index, follows);
  }

  public EntryQuery about(UUID entry) {
    return new EntryQuery(
        ids, caseReference, points, kinds, from, until, after, Optional.of(entry));
  }
}
