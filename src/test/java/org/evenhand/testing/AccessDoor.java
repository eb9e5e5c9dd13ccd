package org.evenhand.testing;

import org.evenhand.kernel.Role;

/**
 * One thing that may be done to a case, asked in the access matrix. A room that adds a door to a
 * case adds one of these to {@code AccessDoors} and its rows to {@code access-matrix.csv}.
 */
public interface AccessDoor {
  /** Its name in the matrix. */
  String action();

  /**
   * What somebody of this role is answered: {@code yes}, {@code -}, or how much.
   *
   * @param stage the case's stage, for example {@code TRIAGE}
   */
  String answer(Role role, String stage, Relation relation);

  /** What somebody is to the case besides their role. */
  enum Relation {
    /** Nothing. */
    ANYBODY,
    /** It was given to them. */
    NAMED,
    /** It was given to them, and they declared a conflict. */
    CONFLICTED
  }
}
