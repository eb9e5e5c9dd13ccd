package org.evenhand.fairness.anonymisation.api;

/** What happens to the words of a passage. */
public enum Standing {
  HIDDEN,
  LEFT_IN,
  /** Left in as long as nobody decides; a file with one of these is not passed on. */
  UNDECIDED
}
