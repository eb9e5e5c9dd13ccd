package org.evenhand.register.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RegistrationNumber;
import org.evenhand.register.api.AnnotationView;
import org.evenhand.register.api.EmploymentView;
import org.evenhand.register.api.PersonName;
import org.evenhand.register.api.RegistrantView;

/**
 * Somebody who is or was on the register.
 *
 * <p>The regulator's feed brings registrants in and tells what changes about them: a new name makes
 * the old one a former name, a new employer ends the employment before, a new status is added to
 * the history. What it told of the past stays. Orders do not change the registrant; they annotate
 * the entry for as long as they are in force, and the status of a day follows from both.
 */
@Entity
@Table(schema = "casework", name = "registrant")
public class Registrant {
  @Id private UUID id;

  @Column(name = "registration_number")
  private String number;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  @Column(name = "registered_since")
  private LocalDate registeredSince;

  private String email;
  @Embedded private Address address;

  @ElementCollection
  @CollectionTable(
      schema = "casework",
      name = "registrant_name",
      joinColumns = @JoinColumn(name = "registrant_id"))
  private List<NameOnRegister> names = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "casework",
      name = "registrant_status",
      joinColumns = @JoinColumn(name = "registrant_id"))
  private List<StatusChange> changes = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "casework",
      name = "registrant_employment",
      joinColumns = @JoinColumn(name = "registrant_id"))
  private List<Employment> employments = new ArrayList<>();

  @Version private int version;

  protected Registrant() {}

  public UUID id() {
    return id;
  }

  /** What was true on the day, given what the entry is annotated with. */
  public RegistrantView asAt(LocalDate day, List<AnnotationView> annotations) {
    return new RegistrantView(
        new PersonId(id),
        new RegistrationNumber(number),
        name(),
        formerNames(),
        birthDate,
        email,
        address.view(),
        registeredSince,
        day,
        new StatusHistory(registeredSince, changes, annotations).asAt(day),
        employmentOn(day),
        annotations.stream().filter(annotation -> annotation.isInForce(day)).toList());
  }

  private PersonName name() {
    return names.stream()
        .filter(name -> !name.isFormer())
        .map(NameOnRegister::name)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(number + " has no name"));
  }

  private List<PersonName> formerNames() {
    return names.stream()
        .filter(NameOnRegister::isFormer)
        .map(NameOnRegister::name)
        .sorted(Comparator.comparing(PersonName::family).thenComparing(PersonName::given))
        .toList();
  }

  private Optional<EmploymentView> employmentOn(LocalDate day) {
    return employments.stream()
        .filter(employment -> employment.covers(day))
        .max(Comparator.comparing(Employment::from))
        .map(Employment::view);
  }
}
