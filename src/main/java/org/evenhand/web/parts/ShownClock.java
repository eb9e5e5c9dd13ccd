package org.evenhand.web.parts;

import java.time.LocalDate;

/**
 * A clock of a case.
 *
 * @param label what is due, and whether by law
 * @param day when; null where {@code note} says all
 * @param note what is left, in words
 * @param state how near it is
 */
public record ShownClock(String label, LocalDate day, String note, State state) {
  /** How near a clock is to its end. */
  public enum State {
    RUNNING(""),
    SOON("eh-clock--soon"),
    LATE("eh-clock--late"),
    HELD("eh-clock--held");

    private final String style;

    State(String style) {
      this.style = style;
    }

    public String getStyle() {
      return style;
    }
  }
}
