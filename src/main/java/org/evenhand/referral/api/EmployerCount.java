package org.evenhand.referral.api;

/**
 * What one employer answered over all its concerns, counted. Answers of a kind and those not known
 * make up the concerns.
 *
 * @param name as the employer wrote it in its newest concern
 * @param concerns how many it raised
 * @param localSteps in how many it said what it did locally first
 * @param support in how many support was offered, not offered, not known
 * @param impartialReview whether somebody impartial had looked at it
 * @param raisedFirst whether the registrant had raised concerns first
 */
public record EmployerCount(
    String name,
    int concerns,
    int localSteps,
    Answers support,
    Answers impartialReview,
    Answers raisedFirst) {
  /** How often each answer was given. */
  public record Answers(int yes, int no, int notKnown) {}
}
