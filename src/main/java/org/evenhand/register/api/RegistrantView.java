package org.evenhand.register.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RegistrationNumber;

/**
 * A registrant as at a day. Name, birth date and addresses are today's, whatever the day; status,
 * employment and annotations are those of the day.
 *
 * @param person who it is
 * @param number the registration number
 * @param name the name on the register
 * @param formerNames names the person was registered under before
 * @param birthDate the day of birth
 * @param email the e-mail address registered for service, or empty
 * @param address the postal address registered for service
 * @param registeredSince the day of first registration
 * @param asAt the day meant
 * @param status the status on the day; empty before the first registration
 * @param employment where the person worked on the day, if that is known
 * @param annotations annotations in force on the day
 */
public record RegistrantView(
    PersonId person,
    RegistrationNumber number,
    PersonName name,
    List<PersonName> formerNames,
    LocalDate birthDate,
    String email,
    PostalAddress address,
    LocalDate registeredSince,
    LocalDate asAt,
    Optional<RegistrationStatus> status,
    Optional<EmploymentView> employment,
    List<AnnotationView> annotations) {
  public RegistrantView {
    formerNames = List.copyOf(formerNames);
    annotations = List.copyOf(annotations);
  }

  public Optional<EmployerView> employer() {
    return employment.map(EmploymentView::employer);
  }

  /** The region of the work on the day, or empty. */
  public String region() {
    return employment.map(EmploymentView::region).orElse("");
  }
}
