package org.evenhand.examination.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.evenhand.kernel.CaseReference;

/**
 * The examination of a case by its pair: the joint decision, a question back to the investigator,
 * the registrant's response to a proposed disposal. A new pair begins a new round.
 */
@Entity
@Table(schema = "casework", name = "examination")
public class Examination {
  @Id
  @Column(name = "case_reference")
  private String caseReference;

  private int round;
  @Embedded private Opinion decision;
  private int months;
  private String terms;
  private String question;
  private String response;
  @Version private int version;

  protected Examination() {}

  public Examination(CaseReference reference) {
    caseReference = reference.value();
    decision = new Opinion("", "", "", "");
    terms = "";
    question = "";
    response = "";
  }

  public void beginRound() {
    round++;
    decision = new Opinion("", "", "", "");
    months = 0;
    terms = "";
    question = "";
  }

  /** What both decided; a length and terms stand only where a disposal is proposed. */
  public void decide(Opinion joint) {
    decision = joint;
    if (!"NO".equals(joint.publicInterest())) {
      propose(0, "");
    }
  }

  public void propose(int lengthInMonths, String termsInWords) {
    months = lengthInMonths;
    terms = termsInWords;
  }

  public void ask(String forMoreInformation) {
    question = forMoreInformation;
  }

  public void answered(String registrantResponse) {
    response = registrantResponse;
  }

  public int round() {
    return round;
  }

  public Opinion decision() {
    return decision;
  }

  public int months() {
    return months;
  }

  public String terms() {
    return terms;
  }

  public String question() {
    return question;
  }
}
