package org.evenhand.diversity.api;

/** How it stands with one person's answer to one question. */
public enum AnswerState {
  ANSWERED,
  /** Asked, and "prefer not to say" was chosen. */
  PREFER_NOT_TO_SAY,
  /** Asked, and passed over. */
  SKIPPED,
  /** Never asked. */
  NOT_ASKED,
  /** Answered once and taken back since. */
  WITHDRAWN,
  /** Came from an older system that did not say why there is no answer. */
  UNKNOWN_LEGACY
}
