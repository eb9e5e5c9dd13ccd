package org.evenhand.hearing.api;

/** Why somebody who was asked to sit cannot; no more than is needed to ask somebody else. */
public enum CannotSit {
  /** Not on these days; other days may do. */
  NOT_FREE,
  /** Too near to somebody or something in the case. */
  TOO_NEAR,
  /** For a reason of their own, which nobody asks for. */
  PERSONAL,
  /** In their words. */
  OTHER
}
