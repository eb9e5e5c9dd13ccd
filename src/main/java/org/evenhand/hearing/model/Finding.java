package org.evenhand.hearing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the panel found on one of its questions, with its reasons. */
@Entity
@Table(schema = "casework", name = "hearing_finding")
public class Finding {
  @Id private UUID id;

  @Column(name = "hearing_id")
  private UUID hearingId;

  private String kind;
  private String outcome;
  private String reasons;

  @Column(name = "found_at")
  private Instant foundAt;

  protected Finding() {}

  public Finding(UUID id, UUID hearing, String kind, String outcome, String reasons) {
    this.id = id;
    this.hearingId = hearing;
    this.kind = kind;
    this.outcome = outcome;
    this.reasons = reasons;
  }

  public Finding at(Instant moment) {
    foundAt = moment;
    return this;
  }

  public Instant foundAt() {
    return foundAt;
  }

  public String kind() {
    return kind;
  }

  public String outcome() {
    return outcome;
  }

  public String reasons() {
    return reasons;
  }
}
