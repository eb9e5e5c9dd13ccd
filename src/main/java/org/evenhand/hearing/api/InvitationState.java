package org.evenhand.hearing.api;

/** How far an invitation to sit has got. */
public enum InvitationState {
  /** The days are held for somebody, and the message that asks them has not left yet. */
  HELD,
  /** Asked, and not answered. */
  INVITED,
  ACCEPTED,
  /** They said that they cannot sit, at once or after they had accepted. */
  DECLINED,
  /** Not answered in time; they may still answer until somebody else is asked. */
  LAPSED,
  /** Somebody else was asked, or there is nothing to sit on any more. */
  WITHDRAWN;

  /** Whether the panel has to be mended, or somebody has to ask them. */
  public boolean isAtRisk() {
    return this == DECLINED || this == LAPSED;
  }

  public boolean isUnanswered() {
    return this == HELD || this == INVITED;
  }
}
