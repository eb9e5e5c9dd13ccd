package org.evenhand.fairness.anonymisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.evenhand.fairness.anonymisation.api.ReleasedFile;
import org.evenhand.kernel.CaseReference;

/**
 * One version of a case's anonymised file. It is prepared by one person; a second releases it or
 * sends it back with a note. A version that was released or sent back stays as it is, but one that
 * gives somebody away is read by no decider any more.
 */
@Entity
@Table(schema = "casework", name = "anonymised_file")
public class AnonymisedFile {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  private int number;
  private String state;
  private String mode;

  @Column(name = "reason_code")
  private String reasonCode;

  private String text;
  private String sha256;

  @Column(name = "prepared_by")
  private String preparedBy;

  @Column(name = "prepared_at")
  private Instant preparedAt;

  @Column(name = "reviewed_by")
  private String reviewedBy;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  @Column(name = "review_note")
  private String reviewNote;

  @Column(name = "quarantined_by")
  private String quarantinedBy;

  @Column(name = "quarantined_at")
  private Instant quarantinedAt;

  @Version private int version;

  /** How much of the file could be made anonymous. */
  public enum Mode {
    FULL,
    PARTIAL,
    NONE
  }

  protected AnonymisedFile() {}

  public AnonymisedFile(
      UUID id, CaseReference reference, int number, String text, String preparedBy, Instant now) {
    this.id = id;
    this.caseReference = reference.value();
    this.number = number;
    this.state = "PROPOSED";
    this.mode = Mode.FULL.name();
    this.reasonCode = "";
    this.text = text;
    this.sha256 = sha256(text);
    this.preparedBy = preparedBy;
    this.preparedAt = now;
    this.reviewNote = "";
  }

  /** Only part of it could be made anonymous, or none of it, for this reason. */
  public void fallsShort(Mode reached, UnsuitableReason reason) {
    mode = reached.name();
    reasonCode = reason.name();
  }

  public void release(String by, String note, Instant now) {
    reviewed("RELEASED", by, note, now);
  }

  public void sendBack(String by, String note, Instant now) {
    reviewed("SENT_BACK", by, note, now);
  }

  /** Somebody who read it can tell who it is about. */
  public void quarantine(String by, Instant now) {
    if (!"RELEASED".equals(state)) {
      throw new IllegalStateException("version " + number + " is " + state + ", nobody reads it");
    }
    state = "QUARANTINED";
    quarantinedBy = by;
    quarantinedAt = now;
  }

  private void reviewed(String verdict, String by, String note, Instant now) {
    if (!"PROPOSED".equals(state)) {
      throw new IllegalStateException("version " + number + " was " + state + " already");
    }
    if (by.equals(preparedBy)) {
      throw new IllegalStateException("a second person releases a file");
    }
    state = verdict;
    reviewedBy = by;
    reviewedAt = now;
    reviewNote = note;
  }

  public int number() {
    return number;
  }

  public String text() {
    return text;
  }

  public String mode() {
    return mode;
  }

  public String reviewNote() {
    return reviewNote;
  }

  public ReleasedFile released() {
    return new ReleasedFile(
        number, mode, reasonCode, text, sha256, preparedBy, reviewedBy, reviewedAt);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
