package org.evenhand.hearing.api;

/** How a hearing is held. */
public enum HearingMode {
  IN_PERSON,
  REMOTE,
  HYBRID
}
