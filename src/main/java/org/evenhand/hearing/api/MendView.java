package org.evenhand.hearing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.HearingType;

/**
 * A hearing whose panel has to be mended.
 *
 * @param block by which it was listed; empty if it was listed by itself
 * @param atRisk those who cannot sit, or have not answered in time
 * @param invitations all who are asked now
 * @param run the newest work on it; empty where nobody asked for any, or the facts were others
 */
public record MendView(
    UUID hearing,
    CaseReference caseReference,
    HearingType type,
    LocalDate firstDay,
    LocalDate lastDay,
    Optional<UUID> block,
    List<InvitationView> atRisk,
    List<InvitationView> invitations,
    Optional<Run> run) {

  /**
   * @param state {@code RUNNING}, {@code DONE}, {@code FAILED} or {@code CHOSEN}
   * @param leaves whose seat it is about
   * @param ways the one with fewest changes first
   */
  public record Run(UUID id, String state, InvitationView leaves, List<Way> ways) {
    public boolean isRunning() {
      return state.equals("RUNNING");
    }
  }

  /**
   * A way to mend it.
   *
   * @param number from 0
   * @param kinds what it is best at: {@code FEWEST_CHANGES}, {@code NO_DATE_CHANGE}, {@code
   *     EARLIEST}
   * @param proven that no plan of its kind disturbs less
   * @param others how many more hearings change, of cases that the reader may not know of
   */
  public record Way(
      int number,
      List<String> kinds,
      boolean proven,
      int seats,
      int dates,
      int advisers,
      List<Change> changes,
      int others) {
    Way only(Set<CaseReference> seen) {
      var left = changes.stream().filter(it -> seen.contains(it.caseReference())).toList();
      return new Way(
          number, kinds, proven, seats, dates, advisers, left, changes.size() - left.size());
    }

    public boolean isMoved() {
      return dates > 0;
    }
  }

  /** What changes on a hearing; days are first days, names are empty where nothing changes. */
  public record Change(
      CaseReference caseReference,
      LocalDate before,
      LocalDate after,
      List<String> leave,
      List<Joins> join,
      String adviserBefore,
      String adviserAfter) {
    public boolean isMoved() {
      return !before.equals(after);
    }
  }

  /**
   * Somebody who would be asked.
   *
   * @param of how many could take the seat; they come first in the drawn order
   */
  public record Joins(String name, int of) {}

  /** Every case it names. */
  public Set<CaseReference> cases() {
    var all =
        run.stream()
            .flatMap(it -> it.ways().stream())
            .flatMap(way -> way.changes().stream())
            .map(Change::caseReference)
            .collect(Collectors.toSet());
    all.add(caseReference);
    return all;
  }

  /** The same without what is said of other cases; the counts stay. */
  public MendView only(Set<CaseReference> seen) {
    return new MendView(
        hearing,
        caseReference,
        type,
        firstDay,
        lastDay,
        block,
        atRisk,
        invitations,
        run.map(
            it ->
                new Run(
                    it.id(),
                    it.state(),
                    it.leaves(),
                    it.ways().stream().map(way -> way.only(seen)).toList())));
  }
}
