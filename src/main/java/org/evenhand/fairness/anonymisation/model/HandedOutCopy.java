package org.evenhand.fairness.anonymisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.evenhand.document.api.DocumentView;
import org.evenhand.kernel.CaseReference;

/** The file that was handed out of one version, with the hash of its bytes. Never changes. */
@Entity
@Table(schema = "casework", name = "released_copy")
public class HandedOutCopy {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  private int number;
  private String type;
  private String sha256;
  private UUID document;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  protected HandedOutCopy() {}

  /**
   * @param number the version of the file
   */
  public HandedOutCopy(UUID id, CaseReference reference, int number, DocumentView document) {
    this.id = id;
    this.caseReference = reference.value();
    this.number = number;
    this.type = document.type().orElseThrow().name();
    this.sha256 = document.hash().value();
    this.document = document.id().value();
    this.madeBy = document.receivedBy();
    this.madeAt = document.storedAt();
  }

  public String sha256() {
    return sha256;
  }

  public String type() {
    return type;
  }
}
