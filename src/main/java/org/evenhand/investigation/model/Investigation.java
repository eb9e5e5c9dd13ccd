package org.evenhand.investigation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.evenhand.kernel.CaseReference;

/**
 * The investigation of a case: planned, its evidence gathered, its report disclosed, and the social
 * worker's answer recorded, or that none came in time.
 */
@Entity
@Table(schema = "casework", name = "investigation")
public class Investigation {
  @Id
  @Column(name = "case_reference")
  private String caseReference;

  private String plan;

  @Column(name = "planned_end")
  private LocalDate plannedEnd;

  @Column(name = "evidence_summary")
  private String evidenceSummary;

  private String report;

  @Column(name = "disclosed_on")
  private LocalDate disclosedOn;

  @Column(name = "response_due_on")
  private LocalDate responseDueOn;

  private String response;

  @Column(name = "response_state")
  private String responseState;

  private String represented;
  @Version private int version;

  protected Investigation() {}

  public Investigation(CaseReference reference) {
    caseReference = reference.value();
    plan = "";
    evidenceSummary = "";
    report = "";
    response = "";
    responseState = "NOT_DUE";
    represented = "NOT_KNOWN";
  }

  public void plan(String steps, LocalDate end) {
    plan = steps;
    plannedEnd = end;
  }

  public void evidenceIs(String summary) {
    evidenceSummary = summary;
  }

  public void disclose(String text, LocalDate day, LocalDate answerBy) {
    report = text;
    disclosedOn = day;
    responseDueOn = answerBy;
    responseState = "AWAITED";
  }

  public void responded(String text, String isRepresented) {
    response = text;
    responseState = "RECEIVED";
    represented = isRepresented;
  }

  /** The social worker does not wish to answer. */
  public void declined(String isRepresented) {
    responseState = "NONE";
    represented = isRepresented;
  }

  /** The time to answer is over. */
  public void noResponse() {
    responseState = "NONE";
  }

  public String report() {
    return report;
  }

  public String evidenceSummary() {
    return evidenceSummary;
  }

  public String responseState() {
    return responseState;
  }

  public String represented() {
    return represented;
  }

  public String response() {
    return response;
  }
}
