package org.evenhand.ruleset.api;

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
}
