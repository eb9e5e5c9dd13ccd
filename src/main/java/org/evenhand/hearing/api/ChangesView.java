package org.evenhand.hearing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.kernel.CaseReference;

/**
 * What a plan changes of the one before it.
 *
 * @param seats somebody else sits, on hearings that both plans hold
 * @param dates hearings that begin on another day
 * @param hearings hearing by hearing
 */
public record ChangesView(int seats, int dates, List<Change> hearings) {

  /**
   * @param before its first day before, or null if it was not held
   * @param after its first day after, or null if it is not held
   * @param leave names of those who sit no more
   * @param join names of those who sit now
   */
  public record Change(
      CaseReference caseReference,
      LocalDate before,
      LocalDate after,
      List<String> leave,
      List<String> join) {
    public boolean isMoved() {
      return before != null && after != null && !before.equals(after);
    }
  }

  /** Every case it names. */
  public Set<CaseReference> cases() {
    return hearings.stream().map(Change::caseReference).collect(Collectors.toSet());
  }

  /** The same without what is said of other cases; the counts stay those of the whole plan. */
  public ChangesView only(Set<CaseReference> seen) {
    return new ChangesView(
        seats,
        dates,
        hearings.stream().filter(change -> seen.contains(change.caseReference())).toList());
  }

  public boolean isNothing() {
    return hearings.isEmpty();
  }
}
