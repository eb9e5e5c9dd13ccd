package org.evenhand.decisionlog.api;

/** What can become known about an entry after it was written. */
public enum LaterFact {
  /** Somebody who decided blind came to know who it was about. */
  UNBLINDED,
  /** A later decision, a court or a review put another in its place. */
  OVERTURNED,
  /** What was recorded was wrong; the facts say what is right. */
  CORRECTED,
  /** Readable values were erased for good; the facts name the fields and the reason. */
  TEXT_ERASED
}
