package org.evenhand.ruleset.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When an interim order may be made, how long it may run, how often it is reviewed and how far a
 * court may extend it.
 *
 * @param grounds on which it may be made
 * @param longest the clock of its longest run, from the day made
 * @param firstReview the clock of the first review, from the day made
 * @param nextReview the clock of each later review, from the day of the last review decision
 * @param extensionLodged the clock by which an extension is applied for, back from the end
 * @param planReview how long before it must be held a review is planned
 * @param planExtension how long before the end an extension is considered
 * @param extensionMax the longest extension a court may grant at a time; empty where the law names
 *     none
 * @param triageMayRefer whether triage itself may refer; where it may not, risk at triage first
 *     opens an investigation by an identified fast track
 * @param gapCover what covers the time until a final order takes effect
 * @param source where the grounds come from
 * @param certainty how well they are known
 */
public record InterimOrderRule(
    List<InterimGround> grounds,
    ClockRule longest,
    ClockRule firstReview,
    ClockRule nextReview,
    ClockRule extensionLodged,
    Sourced<Term> planReview,
    Sourced<Term> planExtension,
    Optional<Sourced<Term>> extensionMax,
    boolean triageMayRefer,
    GapCover gapCover,
    String source,
    Certainty certainty) {
  /** A ground on which an interim order may be made. */
  public record InterimGround(String code, String wording) {}

  /** What covers the time between an announced sanction and its taking effect. */
  public enum GapCover {
    INTERIM_ORDER,
    IMMEDIATE_ORDER,
    INTERIM_MEASURES
  }

  public InterimOrderRule {
    grounds = List.copyOf(grounds);
  }

  /** Whether a clock is one that an interim order starts. */
  public boolean isWatchedBy(String clock) {
    return clock.equals(longest.code())
        || clock.equals(firstReview.code())
        || clock.equals(nextReview.code());
  }

  /** The last day of an order made on a day for a term; the day made is its first. */
  public LocalDate endOf(Term term, LocalDate madeOn) {
    return longest.lasting(term).dueOn(madeOn);
  }

  /** The day on which a review is to be planned that must be held by a day. */
  public LocalDate reviewOpens(LocalDate reviewBy) {
    return reviewBy.minusDays(planReview.value().inDays());
  }

  /** The day on which an extension is to be considered of an order that ends on a day. */
  public LocalDate extensionOpens(LocalDate endsOn) {
    return endsOn.minusDays(planExtension.value().inDays());
  }

  /**
   * The last day of an order that a court extends: the extension's first day is the day on which
   * the order would have ended (SWE v ABC, July 2024). Empty where the law names no longest.
   */
  public Optional<LocalDate> longestExtension(LocalDate endsOn) {
    return extensionMax.map(max -> longest.lasting(max.value()).dueOn(endsOn));
  }
}
