package org.evenhand.demonstration.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An invented person on the register.
 *
 * @param number the registration number
 * @param formerNames names borne before, or none
 * @param lapsedFrom since when the registration has lapsed; null when it has not
 * @param employments oldest first; the last is today's
 * @param truth what the person is; never written down outside the diversity room
 * @param groups the groups for which something is planted
 */
public record Registrant(
    String number,
    Names.Name name,
    List<Names.Name> formerNames,
    LocalDate birthDate,
    LocalDate registeredSince,
    LocalDate lapsedFrom,
    String email,
    String street,
    String town,
    String postcode,
    List<Employment> employments,
    Truth truth,
    Set<Group> groups) {
  /** Work for an employer from a day on. */
  public record Employment(Employer employer, LocalDate from) {}

  public Registrant {
    formerNames = List.copyOf(formerNames);
    employments = List.copyOf(employments);
  }

  /** The employer on a day; the first one before that. */
  public Employer employerOn(LocalDate day) {
    var employer = employments.get(0).employer();
    for (var employment : employments) {
      if (!employment.from().isAfter(day)) {
        employer = employment.employer();
      }
    }
    return employer;
  }

  /** Whether somebody could raise a concern about them on a day. */
  boolean isRegisteredOn(LocalDate day) {
    return registeredSince.isBefore(day) && (lapsedFrom == null || day.isBefore(lapsedFrom));
  }

  @Override
  public String toString() {
    return number;
  }
}
