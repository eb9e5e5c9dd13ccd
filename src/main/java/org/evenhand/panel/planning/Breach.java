package org.evenhand.panel.planning;

/**
 * A hard rule that a plan breaks.
 *
 * @param hearing the hearing it is about, or "" if it is about the whole plan
 * @param who the member, adviser or venue it is about, or ""
 * @param day the working day it happens on, or -1
 * @param detail what the rule's sentence needs besides: an exclusion's kind, a number
 */
public record Breach(Rule rule, String hearing, String who, int day, String detail) {

  /** The hard rules, each a sentence in the words of a bundle. */
  public enum Rule {
    HEARING_IS_UNKNOWN,
    PLANNED_ONCE,
    DATE_IS_OFFERED,
    MEMBER_IS_UNKNOWN,
    ADVISER_IS_UNKNOWN,
    PANEL_SIZE,
    NEEDS_A_CHAIR,
    NEEDS_LAY_MEMBERS,
    NEEDS_REGISTRANTS,
    PART_HEARD_PANEL_STAYS,
    MEMBER_IS_ELIGIBLE,
    MEMBER_SITS_ONCE_A_DAY,
    MEMBER_HAS_MAXIMUM_DAYS,
    ADVISER_IS_FREE,
    ADVISER_ADVISES_ONCE_A_DAY,
    ROOM_IS_FREE,
    LOCK_IS_KEPT,
    MANDATORY_HEARING_IS_HELD
  }

  static Breach of(Rule rule, String hearing) {
    return new Breach(rule, hearing, "", -1, "");
  }

  static Breach by(Rule rule, String hearing, String who) {
    return new Breach(rule, hearing, who, -1, "");
  }
}
