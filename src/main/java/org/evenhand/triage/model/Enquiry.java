package org.evenhand.triage.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/** A question put to an employer or another body before triage, and what came back. */
@Entity
@Table(schema = "casework", name = "triage_enquiry")
public class Enquiry {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  @Column(name = "asked_whom")
  private String askedWhom;

  private String answer;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_on")
  private LocalDate madeOn;

  protected Enquiry() {}

  public Enquiry(UUID id, CaseReference reference, String askedWhom, String answer) {
    this.id = id;
    this.caseReference = reference.value();
    this.askedWhom = askedWhom;
    this.answer = answer;
  }

  public Enquiry madeBy(String account, LocalDate day) {
    madeBy = account;
    madeOn = day;
    return this;
  }

  /** The answer as a text for whoever prepares the file. */
  public String text() {
    return askedWhom + "\n" + answer;
  }
}
