package org.evenhand.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.document.api.ContentHash;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.api.DocumentKind;
import org.evenhand.document.api.DocumentSource;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.LegalRestriction;
import org.evenhand.document.api.Reception;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.api.ReleasedView;
import org.evenhand.document.api.Rendition;
import org.evenhand.document.api.Sensitivity;
import org.evenhand.document.api.StoredContent;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;

/**
 * One version of one document.
 *
 * <p>An original comes in quarantined, and nobody can open it. It is looked at in a process of its
 * own, and leaves quarantine once: as safe, with what it is and what was read from it, or as
 * refused, with the reason. A refused file stays sealed, so that what was sent can be shown, and is
 * never opened.
 *
 * <p>An original may come before its case does, while somebody is still writing a concern. It is
 * filed when the concern is sent; what is never filed is disposed of.
 *
 * <p>A rendition is made here, of an original that is safe and that no law blocks. It begins safe,
 * and can be withdrawn when it shows too much.
 */
@Entity
@Table(schema = "casework", name = "document")
public class Document {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  @Enumerated(EnumType.STRING)
  private DocumentState state;

  private String title;

  @Column(name = "file_name")
  private String fileName;

  @Enumerated(EnumType.STRING)
  private FileType type;

  private long size;
  private String sha256;

  @Column(name = "reading_sha256")
  private String readingSha256;

  @Enumerated(EnumType.STRING)
  private Refusal refusal;

  private String findings = "";

  @Enumerated(EnumType.STRING)
  private Sensitivity sensitivity;

  @Enumerated(EnumType.STRING)
  private LegalRestriction restriction;

  @Column(name = "restriction_cleared_by")
  private String restrictionClearedBy;

  @Column(name = "restriction_cleared_at")
  private Instant restrictionClearedAt;

  @Enumerated(EnumType.STRING)
  private DocumentSource source;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "received_by")
  private String receivedBy;

  @Column(name = "stored_at")
  private Instant storedAt;

  @Column(name = "inspected_at")
  private Instant inspectedAt;

  private int attempts;
  private int number;
  private UUID replaces;

  @Column(name = "part_of")
  private UUID partOf;

  @Column(name = "part_number")
  private int partNumber;

  @Column(name = "rendition_of")
  private UUID renditionOf;

  @Version private int version;

  protected Document() {}

  private Document(UUID id, StoredContent content, Instant now) {
    this.id = id;
    this.size = content.size();
    this.sha256 = content.hash().value();
    this.storedAt = now;
    this.number = 1;
  }

  /** A file that has just come in. */
  public static Document received(
      UUID id, Reception reception, StoredContent content, Instant now) {
    var document = new Document(id, content, now);
    var name = FileName.from(reception.fileName());
    document.kind = DocumentKind.ORIGINAL;
    document.state = DocumentState.QUARANTINED;
    document.caseReference = reception.caseReference().map(CaseReference::value).orElse(null);
    document.fileName = name.value();
    document.title = reception.title().isBlank() ? name.value() : reception.title().strip();
    document.sensitivity = reception.sensitivity();
    document.restriction = reception.restriction();
    document.source = reception.source();
    document.receivedOn = reception.receivedOn();
    document.receivedBy = reception.receivedBy().account();
    return document;
  }

  /** A file that came with this message; it shares the message's case, day and limits. */
  public Document part(
      UUID partId, int place, String givenName, StoredContent content, Instant now) {
    var part = new Document(partId, content, now);
    var name = FileName.from(givenName);
    part.kind = DocumentKind.ORIGINAL;
    part.state = DocumentState.QUARANTINED;
    part.caseReference = caseReference;
    part.fileName = name.value();
    part.title = name.value();
    part.sensitivity = sensitivity;
    part.restriction = restriction;
    part.source = DocumentSource.ATTACHMENT;
    part.receivedOn = receivedOn;
    part.receivedBy = receivedBy;
    part.partOf = id;
    part.partNumber = place;
    return part;
  }

  /** A new text for the blind lane. */
  public static Document rendition(
      UUID id, Rendition rendition, StoredContent content, LocalDate today, Instant now) {
    var document = new Document(id, content, now);
    document.kind = DocumentKind.RENDITION;
    document.state = DocumentState.SAFE;
    document.caseReference = rendition.caseReference().value();
    document.title = rendition.title();
    document.type = rendition.type();
    document.fileName = FileName.from(rendition.title()).of(rendition.type()).value();
    document.sensitivity = Sensitivity.ORDINARY;
    document.restriction = LegalRestriction.NONE;
    document.source = DocumentSource.MADE_HERE;
    document.receivedOn = today;
    document.receivedBy = rendition.releasedBy().account();
    document.inspectedAt = now;
    document.renditionOf = rendition.of().map(DocumentId::value).orElse(null);
    return document;
  }

  /** This is the next version of an earlier document. */
  public void replaces(Document earlier) {
    replaces = earlier.id;
    number = earlier.number + 1;
  }

  /** Looked at, and found to be what it seems. */
  public void isSafe(FileType found, Set<Finding> noted, ContentHash reading, Instant now) {
    leaveQuarantine(DocumentState.SAFE, now);
    type = found;
    findings = noted.stream().sorted().map(Finding::name).collect(Collectors.joining(" "));
    readingSha256 = reading.value();
    fileName = new FileName(fileName).of(found).value();
  }

  /**
   * Looked at, and refused.
   *
   * @param found what it is, or null when that is not known
   */
  public void isRefused(Refusal reason, FileType found, Instant now) {
    leaveQuarantine(DocumentState.REFUSED, now);
    refusal = reason;
    type = found;
  }

  /**
   * Could not be looked at; it stays in quarantine.
   *
   * @return how often that has happened now
   */
  public int wasNotRead() {
    attempts++;
    return attempts;
  }

  /** Belongs to a case from now on, with everything that came with it. */
  public void fileUnder(CaseReference reference) {
    if (caseReference != null && !caseReference.equals(reference.value())) {
      throw new IllegalStateException("document " + id + " belongs to another case");
    }
    caseReference = reference.value();
  }

  /** What colleagues know about it. */
  public void describe(String newTitle, Sensitivity tells, LegalRestriction limit) {
    title = newTitle.isBlank() ? fileName : newTitle.strip();
    sensitivity = tells;
    if (restriction != limit) {
      restriction = limit;
      restrictionClearedBy = null;
      restrictionClearedAt = null;
    }
  }

  /** Somebody answers for sharing it in spite of its restriction. */
  public void clearRestriction(Actor actor, Instant now) {
    restrictionClearedBy = actor.account();
    restrictionClearedAt = now;
  }

  /** Must not be shown any longer. */
  public void withdraw() {
    if (kind != DocumentKind.RENDITION) {
      throw new IllegalStateException("only a rendition is withdrawn, not " + id);
    }
    state = DocumentState.WITHDRAWN;
  }

  public DocumentId id() {
    return new DocumentId(id);
  }

  public DocumentState state() {
    return state;
  }

  public DocumentKind kind() {
    return kind;
  }

  public ContentHash hash() {
    return new ContentHash(sha256);
  }

  public long size() {
    return size;
  }

  public String fileName() {
    return fileName;
  }

  /** Where what was read from it is kept; only a safe original has it. */
  public Optional<ContentHash> reading() {
    return Optional.ofNullable(readingSha256).map(ContentHash::new);
  }

  public Optional<CaseReference> caseReference() {
    return Optional.ofNullable(caseReference).map(CaseReference::new);
  }

  public Optional<DocumentId> partOf() {
    return Optional.ofNullable(partOf).map(DocumentId::new);
  }

  public DocumentView view() {
    return new DocumentView(
        id(),
        caseReference(),
        kind,
        state,
        title,
        fileName,
        Optional.ofNullable(type),
        size,
        hash(),
        Optional.ofNullable(refusal),
        findings(),
        sensitivity,
        restriction,
        restrictionClearedBy != null,
        source,
        receivedOn,
        receivedBy,
        storedAt,
        number,
        Optional.ofNullable(replaces).map(DocumentId::new),
        partOf(),
        Optional.ofNullable(renditionOf).map(DocumentId::new));
  }

  public ReleasedView released() {
    return new ReleasedView(id(), title, type, size, hash());
  }

  private Set<Finding> findings() {
    var noted = EnumSet.noneOf(Finding.class);
    Arrays.stream(findings.split(" "))
        .filter(name -> !name.isEmpty())
        .map(Finding::valueOf)
        .forEach(noted::add);
    return noted;
  }

  private void leaveQuarantine(DocumentState as, Instant now) {
    if (state != DocumentState.QUARANTINED) {
      throw new IllegalStateException("document " + id + " is not in quarantine but " + state);
    }
    state = as;
    inspectedAt = now;
  }
}
