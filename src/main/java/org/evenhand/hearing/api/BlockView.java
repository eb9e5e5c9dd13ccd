package org.evenhand.hearing.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.CaseReference;

/**
 * A block as a scheduler sees it.
 *
 * @param commitment what the seed of its draw was committed to when it was opened
 * @param seed the seed, once the plan is published
 * @param run the work on a plan that was asked for last
 * @param plan the newest plan
 * @param plans how many plans were made for it
 * @param leftOut ready hearings that the newest plan was not made for
 */
public record BlockView(
    UUID id,
    LocalDate from,
    LocalDate to,
    boolean open,
    String openedBy,
    Instant openedAt,
    String commitment,
    Optional<String> seed,
    Optional<RunView> run,
    Optional<PlanView> plan,
    int plans,
    List<LeftOut> leftOut) {

  /** Every case that it names. */
  public Set<CaseReference> cases() {
    var planned = plan.stream().flatMap(it -> it.hearings().stream()).map(PlannedView::hearing);
    var unheld = plan.stream().flatMap(it -> it.unheld().stream());
    var left = leftOut.stream().map(LeftOut::hearing);
    return Stream.of(planned, unheld, left)
        .flatMap(it -> it)
        .map(HearingToList::caseReference)
        .collect(Collectors.toSet());
  }

  /** The same without hearings of other cases. */
  public BlockView only(Set<CaseReference> seen) {
    return new BlockView(
        id,
        from,
        to,
        open,
        openedBy,
        openedAt,
        commitment,
        seed,
        run,
        plan.map(it -> it.only(seen)),
        plans,
        leftOut.stream().filter(it -> seen.contains(it.hearing().caseReference())).toList());
  }

  /**
   * A hearing that is ready to be listed and was not planned.
   *
   * @param why {@code NO_PLACE}, {@code NO_DAY}, or {@code LATER} if it came after the plan
   */
  public record LeftOut(HearingToList hearing, String why) {}

  /**
   * How far the work is.
   *
   * @param level {@code L1} to {@code L4}, or empty before the first plan
   * @param best of the best plan so far at that level, or null
   * @param bound no plan can have less at that level, or null
   */
  public record RunView(
      String state, Instant askedAt, String askedBy, String level, Integer best, Integer bound) {
    public boolean isRunning() {
      return state.equals("RUNNING");
    }
  }

  /**
   * A plan as proposed, or why there is none.
   *
   * @param hearings those that are held, by first day
   * @param unheld those that are not, the longest waiting first
   * @param byHand whether somebody changed it by hand after the draw
   * @param refusal why no lawful plan is possible, as the planner's facts; empty if there is one
   */
  public record PlanView(
      UUID id,
      int number,
      String madeBy,
      Instant madeAt,
      boolean proven,
      boolean byHand,
      List<PlannedView> hearings,
      List<HearingToList> unheld,
      String refusal) {
    PlanView only(Set<CaseReference> seen) {
      return new PlanView(
          id,
          number,
          madeBy,
          madeAt,
          proven,
          byHand,
          hearings.stream().filter(it -> seen.contains(it.hearing().caseReference())).toList(),
          unheld.stream().filter(it -> seen.contains(it.caseReference())).toList(),
          refusal);
    }

    public boolean isRefused() {
      return !refusal.isEmpty();
    }
  }

  /**
   * A hearing of a plan.
   *
   * @param dayLock the lock on its first day, or null
   * @param adviser by name
   */
  public record PlannedView(
      HearingToList hearing,
      LocalDate firstDay,
      LocalDate lastDay,
      List<SeatView> seats,
      UUID adviserId,
      String adviser,
      UUID dayLock) {}

  /**
   * Somebody on a panel.
   *
   * @param kind {@code LAY} or {@code PROFESSIONAL}
   * @param eligible how many of the pool could have sat for the seat, the whole pool being {@code
   *     pool}
   * @param lock the lock on the seat, or null
   */
  public record SeatView(
      UUID memberId, String name, String kind, boolean chair, int eligible, int pool, UUID lock) {
    /** Fewer than five could sit: the draw is narrow and wants a remedy. */
    public boolean isNarrow() {
      return eligible < 5;
    }
  }
}
