package org.evenhand.fairness.anonymisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/**
 * Somebody asks that a version of a file be released in spite of what the check found in it;
 * another person may confirm that, for this text and no other.
 */
@Entity
@Table(schema = "casework", name = "release_override")
public class ReleaseOverride {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  private int number;

  @Column(name = "text_sha256")
  private String textSha256;

  private String found;

  @Column(name = "reason_code")
  private String reasonCode;

  @Column(name = "reason_text")
  private String reasonText;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Version private int version;

  /** Why it is asked for, in a code and in words. */
  public record Why(OverrideReason code, String words) {}

  protected ReleaseOverride() {}

  /**
   * @param number the version of the file
   * @param textSha256 of its text
   * @param found what the check found, to be read by the person who confirms
   */
  public ReleaseOverride(
      UUID id, CaseReference reference, int number, String textSha256, String found) {
    this.id = id;
    this.caseReference = reference.value();
    this.number = number;
    this.textSha256 = textSha256;
    this.found = found;
  }

  public ReleaseOverride asked(String by, Why why, Instant now) {
    askedBy = by;
    reasonCode = why.code().name();
    reasonText = why.words();
    askedAt = now;
    return this;
  }

  /**
   * @throws IllegalStateException when the same person asks and confirms, it was confirmed before,
   *     or the text is another
   */
  public void confirm(String by, String sha256, Instant now) {
    if (by.equals(askedBy) || confirmedBy != null || !textSha256.equals(sha256)) {
      throw new IllegalStateException("version " + number + " cannot be confirmed by " + by);
    }
    confirmedBy = by;
    confirmedAt = now;
  }

  public boolean isAskedBy(String account) {
    return askedBy.equals(account);
  }

  public String askedBy() {
    return askedBy;
  }

  public String found() {
    return found;
  }

  public Why why() {
    return new Why(OverrideReason.valueOf(reasonCode), reasonText);
  }
}
