package org.evenhand.register.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.evenhand.register.api.RegistrationStatus;

/** From a day on, the regulator's register says something else of a registration. */
@Embeddable
public class StatusChange {
  @Column(name = "from_day")
  private LocalDate from;

  @Enumerated(EnumType.STRING)
  private RegistrationStatus status;

  protected StatusChange() {}

  public StatusChange(LocalDate from, RegistrationStatus status) {
    this.from = from;
    this.status = status;
  }

  LocalDate from() {
    return from;
  }

  RegistrationStatus status() {
    return status;
  }
}
