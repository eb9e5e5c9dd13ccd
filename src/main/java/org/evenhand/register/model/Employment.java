package org.evenhand.register.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.register.api.EmploymentView;

/** A time with one employer, in one region. */
@Embeddable
public class Employment {
  @ManyToOne
  @JoinColumn(name = "employer_id")
  private Employer employer;

  private String region;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "last_day")
  private LocalDate last;

  protected Employment() {}

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (last == null || !day.isAfter(last));
  }

  LocalDate from() {
    return from;
  }

  EmploymentView view() {
    return new EmploymentView(employer.view(), region, from, Optional.ofNullable(last));
  }
}
