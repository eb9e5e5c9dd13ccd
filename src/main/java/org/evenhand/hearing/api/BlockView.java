package org.evenhand.hearing.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
