package org.evenhand.identity.api;

/**
 * How much of a case somebody reaches, from nothing to everything; a later one includes earlier.
 */
public enum Reach {
  /** Not even that it exists. */
  NONE,
  /** What is or will be published, for whoever prepares it. */
  PUBLIC_RENDITION,
  /** That it exists, whom it is about, its stage and who holds it: to find it and to link it. */
  INDEX,
  /** Also clocks, chronology, parties and letters: no evidence. */
  SHELL,
  /** All of it, health evidence where the permission is there too. */
  WHOLE;

  public boolean includes(Reach other) {
    return compareTo(other) >= 0;
  }
}
