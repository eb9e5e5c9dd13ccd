package org.evenhand.panel.planning.solving;

/**
 * A single change that a scheduler can bring about. What the law fixes, who makes up a panel and
 * that nobody sits twice on a day, is never one; nor is a conflict of interest.
 *
 * @param hearing the hearing it is made for
 * @param who the member, adviser or venue, or ""
 * @param day the day, or number of days or rooms, that it needs; -1 if it needs none
 */
public record Repair(Kind kind, String hearing, String who, int day) {

  /** What is changed, easiest first. */
  public enum Kind {
    /** The lock is lifted. */
    LIFT_LOCK,
    /** The member is free on the hearing's days from {@code day}. */
    MEMBER_FREE,
    /** The adviser is free on the hearing's days from {@code day}. */
    ADVISER_FREE,
    /** The member sits at the hearing's venue too. */
    MEMBER_AT_VENUE,
    /** The member may be given {@code day} days. */
    MORE_DAYS,
    /** The member's training is renewed to {@code day}. */
    TRAINING_RENEWED,
    /** The member's appointment is extended to {@code day}. */
    TERM_EXTENDED,
    /** The venue has {@code day} rooms or lines. */
    MORE_ROOMS,
    /** The hearing is held at another venue. */
    OTHER_VENUE,
    /** The hearing may begin on {@code day} too. */
    ANOTHER_DAY,
    /** The member is accredited to chair. */
    CHAIR_ACCREDITED,
    /**
     * One more member is appointed: {@code who} is {@code chair}, {@code lay} or {@code
     * registrant}.
     */
    APPOINTED,
    /** The hearing need not be held in this period. */
    NOT_MANDATORY
  }
}
