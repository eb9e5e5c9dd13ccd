package org.evenhand.fairness.representation.api;

import java.time.LocalDate;

/**
 * How it stands with the check of a block. It says nothing that follows from anybody's
 * characteristics.
 *
 * @param from its first day
 * @param until its last, as far as it is known
 */
public record BlockView(LocalDate from, LocalDate until, State state) {
  /** How it stands. */
  public enum State {
    /** Its panels have not all sat, or are too few. */
    OPEN,
    /** It is closed and its check is due. */
    DUE,
    DONE
  }
}
