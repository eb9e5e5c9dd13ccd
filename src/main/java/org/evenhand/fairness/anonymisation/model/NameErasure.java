package org.evenhand.fairness.anonymisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.fairness.anonymisation.api.ErasureReason;
import org.evenhand.fairness.anonymisation.api.ErasureView;
import org.evenhand.kernel.CaseReference;

/** Somebody asks that the names of a case be destroyed; another person decides on that, once. */
@Entity
@Table(schema = "casework", name = "name_erasure")
public class NameErasure {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  @Column(name = "reason_code")
  private String reasonCode;

  private String reason;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private Boolean destroyed;

  @Version private int version;

  protected NameErasure() {}

  public NameErasure(
      UUID id, CaseReference reference, ErasureReason code, String why, String by, Instant now) {
    this.id = id;
    this.caseReference = reference.value();
    this.reasonCode = code.name();
    this.reason = why;
    this.askedBy = by;
    this.askedAt = now;
  }

  /**
   * @param destroy whether the names are destroyed
   * @throws IllegalStateException when the same person asks and decides, or it was decided before
   */
  public void decide(String by, boolean destroy, Instant now) {
    if (isAskedBy(by) || decidedBy != null) {
      throw new IllegalStateException(by + " cannot decide on the names of " + caseReference);
    }
    decidedBy = by;
    decidedAt = now;
    destroyed = destroy;
  }

  public boolean isAskedBy(String account) {
    return askedBy.equals(account);
  }

  public CaseReference caseReference() {
    return new CaseReference(caseReference);
  }

  public ErasureView view() {
    return new ErasureView(
        id,
        caseReference(),
        ErasureReason.valueOf(reasonCode),
        reason,
        askedBy,
        askedAt,
        Optional.ofNullable(decidedBy),
        Optional.ofNullable(decidedAt),
        Boolean.TRUE.equals(destroyed));
  }
}
