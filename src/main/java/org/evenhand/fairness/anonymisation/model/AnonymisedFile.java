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
import java.util.List;
import java.util.UUID;
import org.evenhand.fairness.anonymisation.api.ReleasedFile;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
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
  private Parts parts;
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
      UUID id, CaseReference reference, int number, Parts parts, String preparedBy, Instant now) {
    this.id = id;
    this.caseReference = reference.value();
    this.number = number;
    this.state = "PROPOSED";
    this.mode = Mode.FULL.name();
    this.reasonCode = "";
    this.preparedBy = preparedBy;
    this.preparedAt = now;
    this.reviewNote = "";
    consistsOf(parts);
  }

  private void consistsOf(Parts documents) {
    parts = documents;
    text = documents.together();
    sha256 = sha256(text);
  }

  /**
   * Its documents were changed before it is released.
   *
   * @throws IllegalStateException when it is released or sent back already
   */
  public void becomes(Parts documents) {
    mustBeProposed();
    consistsOf(documents);
  }

  /** Only part of it could be made anonymous, or none of it, for this reason. */
  public void fallsShort(Mode reached, UnsuitableReason reason) {
    mode = reached.name();
    reasonCode = reason.name();
  }

  public void release(String by, String note, Instant now) {
    reviewed("RELEASED", by, note, now);
  }

  /**
   * One reviewer is enough where hardly anything is left to doubt; they release what they prepared.
   */
  public void releaseAlone(Instant now) {
    mustBeProposed();
    state = "RELEASED";
    reviewedBy = preparedBy;
    reviewedAt = now;
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
    mustBeProposed();
    if (by.equals(preparedBy)) {
      throw new IllegalStateException("a second person releases a file");
    }
    state = verdict;
    reviewedBy = by;
    reviewedAt = now;
    reviewNote = note;
  }

  private void mustBeProposed() {
    if (!isProposed()) {
      throw new IllegalStateException("version " + number + " was " + state + " already");
    }
  }

  public boolean isProposed() {
    return "PROPOSED".equals(state);
  }

  public int number() {
    return number;
  }

  public String text() {
    return text;
  }

  /** Its documents as they are released. */
  public List<ReleasedPart> parts() {
    return parts.documents();
  }

  public String mode() {
    return mode;
  }

  public String reviewNote() {
    return reviewNote;
  }

  public ReleasedFile released() {
    return new ReleasedFile(
        number, mode, reasonCode, text, parts(), sha256, preparedBy, reviewedBy, reviewedAt);
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
