package org.evenhand.panel.api;

/** What a member of the pool is. Lay: never registered, and not qualified to be. */
public enum MemberKind {
  LAY,
  PROFESSIONAL,
  LEGAL_ADVISER
}
