package org.evenhand.register.model;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.register.api.PersonName;
import org.evenhand.register.api.RegistrationStatus;

/**
 * A sound row of the feed: what the regulator's register says of somebody today. Null where the
 * file has no such column and so says nothing.
 *
 * @param row the row's number in the file
 * @param number the registration number, tidied
 * @param name today's name
 * @param formerNames names before
 * @param birthDate the day of birth
 * @param registeredSince the day of first registration
 * @param status today's status
 * @param statusFrom since when
 * @param contact e-mail, address line 1 and 2, town, postcode, country; each may be null
 * @param employment today's employment; its parts may be null
 */
public record FeedRow(
    long row,
    String number,
    PersonName name,
    List<PersonName> formerNames,
    LocalDate birthDate,
    LocalDate registeredSince,
    RegistrationStatus status,
    LocalDate statusFrom,
    List<String> contact,
    FedEmployment employment) {

  /**
   * What the feed says of today's employment.
   *
   * @param employerCode the employer's code; empty with a day says that nobody employs the person
   *     since then; empty without one says nothing
   * @param employerName the employer's name, or empty when it is known already
   * @param from the first day
   * @param region the region of the work; null when the file has no such column
   */
  public record FedEmployment(
      String employerCode, String employerName, LocalDate from, String region) {}
}
