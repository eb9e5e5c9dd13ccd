package org.evenhand.register.api;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RegistrationNumber;

/**
 * Somebody who may be the one looked for.
 *
 * @param person who it is
 * @param number the registration number
 * @param name the name on the register today
 * @param matchedName the name that matched: today's or a former one
 * @param how why this person is in the list
 * @param birthDate the day of birth
 * @param status the status today; empty when the first registration lies ahead
 * @param employer the name of today's employer, or empty
 */
public record RegisterMatch(
    PersonId person,
    RegistrationNumber number,
    PersonName name,
    PersonName matchedName,
    How how,
    LocalDate birthDate,
    Optional<RegistrationStatus> status,
    String employer) {

  /** Why somebody is in the list. */
  public enum How {
    NUMBER,
    NAME,
    FORMER_NAME,
    /** Spelt differently, but close or sounding alike. */
    SPELLING,
    FORMER_NAME_SPELLING,
    BIRTH_DATE
  }
}
