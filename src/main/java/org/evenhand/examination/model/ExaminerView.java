package org.evenhand.examination.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Role;

/** One examiner's own view, given before the other's could be seen; it never changes. */
@Entity
@Table(schema = "casework", name = "examiner_view")
public class ExaminerView {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  private int round;
  private String role;
  private String account;

  @Column(name = "given_at")
  private Instant givenAt;

  @Embedded private Opinion opinion;

  protected ExaminerView() {}

  public ExaminerView(UUID id, CaseReference reference, int round, Opinion opinion) {
    this.id = id;
    this.caseReference = reference.value();
    this.round = round;
    this.opinion = opinion;
  }

  public ExaminerView givenBy(Actor examiner, Role as, Instant at) {
    account = examiner.account();
    role = as.code();
    givenAt = at;
    return this;
  }

  public String account() {
    return account;
  }

  public String role() {
    return role;
  }

  public Opinion opinion() {
    return opinion;
  }
}
