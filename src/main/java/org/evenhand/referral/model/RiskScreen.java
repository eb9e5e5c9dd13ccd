package org.evenhand.referral.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/** One look at whether somebody may be at risk; a later look is another row. */
@Entity
@Table(schema = "casework", name = "risk_screen")
public class RiskScreen {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  private String level;
  private String reasons;

  @Column(name = "screened_by")
  private String screenedBy;

  @Column(name = "screened_on")
  private LocalDate screenedOn;

  @Column(name = "next_review_on")
  private LocalDate nextReviewOn;

  protected RiskScreen() {}

  public RiskScreen(UUID id, CaseReference reference, String level, String reasons) {
    this.id = id;
    this.caseReference = reference.value();
    this.level = level;
    this.reasons = reasons;
  }

  public RiskScreen by(String account, LocalDate day) {
    screenedBy = account;
    screenedOn = day;
    return this;
  }

  public String level() {
    return level;
  }

  public String reasons() {
    return reasons;
  }

  public LocalDate screenedOn() {
    return screenedOn;
  }
}
