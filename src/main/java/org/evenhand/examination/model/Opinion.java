package org.evenhand.examination.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an examiner, or both together, think of a case: the tests in their order. */
@Embeddable
public class Opinion {
  private String prospect;

  @Column(name = "public_interest")
  private String publicInterest;

  private String disposal;
  private String reasons;

  protected Opinion() {}

  /**
   * @param prospect YES or NO: a realistic prospect that adjudicators would find impairment
   * @param publicInterest YES or NO: a hearing is in the public interest; empty without prospect
   * @param disposal how the case ends without a hearing; empty when it goes to one
   */
  public Opinion(String prospect, String publicInterest, String disposal, String reasons) {
    this.prospect = prospect;
    this.publicInterest = publicInterest;
    this.disposal = disposal;
    this.reasons = reasons;
  }

  public String prospect() {
    return prospect;
  }

  public String publicInterest() {
    return publicInterest;
  }

  public String disposal() {
    return disposal;
  }

  public String reasons() {
    return reasons;
  }
}
