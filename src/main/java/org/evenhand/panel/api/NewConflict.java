package org.evenhand.panel.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody says they are too near to.
 *
 * @param what a case's reference, an employer's code, or a person's name
 * @param words what they say besides
 */
public record NewConflict(
    About about, String what, Why why, LocalDate from, Optional<LocalDate> last, String words) {

  /** What a member can be too near to. */
  public enum About {
    CASE,
    EMPLOYER,
    PERSON
  }

  /** In which way (conflicts of interest policy: as a fair-minded observer would see it). */
  public enum Why {
    FAMILY_OR_FRIEND,
    WORKED_TOGETHER,
    MONEY,
    ORGANISATION,
    PUBLIC_STANCE,
    KNOWS_OF_IT,
    OTHER
  }
}
