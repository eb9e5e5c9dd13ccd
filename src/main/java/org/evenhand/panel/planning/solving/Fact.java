package org.evenhand.panel.planning.solving;

/**
 * Something that stands against holding a hearing.
 *
 * @param hearing the hearing it concerns, or "" if it concerns several
 * @param who the member, adviser or venue, or ""
 * @param detail a conflict's reason, a number of rooms or days, or ""
 */
public record Fact(Kind kind, String hearing, String who, String detail) {

  /** What kind of fact it is, in the order in which they are told. */
  public enum Kind {
    /** The hearing must be held. */
    MANDATORY,
    /** The scheduler has fixed its date or a seat. */
    LOCK,
    /** It may begin on the days offered only. */
    DAYS_OFFERED,
    /** The law says who makes up its panel. */
    MAKE_UP,
    /** It goes on with the panel that began it. */
    PART_HEARD,
    /** A member has a conflict of interest. */
    CONFLICT,
    /** A member does not sit at its venue. */
    VENUE,
    /** A member's training lapses before it. */
    TRAINING,
    /** A member's appointment ends before its end. */
    TERM,
    /** A member is not available on its days. */
    UNAVAILABLE,
    /** A member sits on one hearing a day. */
    ONE_SITTING_A_DAY,
    /** A member may be given no more days. */
    MAXIMUM_DAYS,
    /** An adviser is not available on its days. */
    ADVISER_UNAVAILABLE,
    /** Each adviser advises on one hearing a day, and there are only so many. */
    ONE_ADVISER_EACH,
    /** A venue has only so many rooms or lines. */
    ROOMS
  }
}
