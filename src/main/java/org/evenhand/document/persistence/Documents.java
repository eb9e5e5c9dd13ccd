package org.evenhand.document.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.application.Casework;
import org.evenhand.document.api.ContentHash;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.api.DocumentKind;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.api.Sensitivity;
import org.evenhand.document.model.Document;
import org.evenhand.kernel.CaseReference;

/** All documents. */
@Dependent
public class Documents {
  private static final String ORDER = " order by d.storedAt, d.partNumber, d.id";
  private final EntityManager unit;

  @Inject
  public Documents(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(Document document) {
    unit.persist(document);
  }

  public Optional<Document> find(DocumentId id) {
    return Optional.ofNullable(unit.find(Document.class, id.value()));
  }

  public Document get(DocumentId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no document " + id));
  }

  /** The document, held against other writers until the transaction ends. */
  public Document hold(DocumentId id) {
    var held = unit.find(Document.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (held == null) {
      throw new IllegalStateException("no document " + id);
    }
    return held;
  }

  /** Originals of a case, oldest first, what came with a message after it. */
  public List<Document> of(CaseReference reference, DocumentKind kind) {
    return unit.createQuery(
            "select d from Document d where d.caseReference = :reference and d.kind = :kind"
                + ORDER,
            Document.class)
        .setParameter("reference", reference.value())
        .setParameter("kind", kind)
        .getResultList();
  }

  /** The same of several cases. */
  public List<Document> of(Collection<CaseReference> references, DocumentKind kind) {
    return references.isEmpty()
        ? List.of()
        : unit.createQuery(
                "select d from Document d where d.caseReference in :references and d.kind = :kind"
                    + ORDER,
                Document.class)
            .setParameter("references", references.stream().map(CaseReference::value).toList())
            .setParameter("kind", kind)
            .getResultList();
  }

  private static final String ORIGINALS =
      " from Document d where d.caseReference = :reference and d.kind = :original"
          + " and (d.sensitivity <> :health or :healthToo = true)";

  /** Some originals of a case, oldest first; those about health only if they are wanted. */
  public List<Document> originals(CaseReference reference, boolean healthToo, int first, int size) {
    return originals("select d" + ORIGINALS + ORDER, Document.class, reference, healthToo)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  public long countOriginals(CaseReference reference, boolean healthToo) {
    return originals("select count(d)" + ORIGINALS, Long.class, reference, healthToo)
        .getSingleResult();
  }

  private <T> TypedQuery<T> originals(
      String query, Class<T> result, CaseReference reference, boolean healthToo) {
    return unit.createQuery(query, result)
        .setParameter("reference", reference.value())
        .setParameter("original", DocumentKind.ORIGINAL)
        .setParameter("health", Sensitivity.HEALTH)
        .setParameter("healthToo", healthToo);
  }

  /**
   * Whether the case has this content already, as a document by itself that was not refused. Who
   * asks holds that answer against others who add the same until the transaction ends.
   */
  public boolean isThere(CaseReference reference, ContentHash hash) {
    unit.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, reference.value() + hash)
        .getSingleResult();
    return unit.createQuery(
                "select count(d) from Document d where d.caseReference = :reference"
                    + " and d.sha256 = :hash and d.partOf is null and d.state in (:waits, :safe)",
                Long.class)
            .setParameter("reference", reference.value())
            .setParameter("hash", hash.toString())
            .setParameter("waits", DocumentState.QUARANTINED)
            .setParameter("safe", DocumentState.SAFE)
            .getSingleResult()
        > 0;
  }

  /** What came with a message, in the order it came. */
  public List<Document> partsOf(DocumentId message) {
    return unit.createQuery(
            "select d from Document d where d.partOf = :message order by d.partNumber",
            Document.class)
        .setParameter("message", message.value())
        .getResultList();
  }

  /** The oldest that nobody has looked at since before a moment. */
  public List<DocumentId> waitingSince(Instant moment, int most) {
    return ids(
        "d.state = :state and d.storedAt < :moment", moment, most, DocumentState.QUARANTINED);
  }

  /** The oldest that belong to no case since before a moment. */
  public List<DocumentId> unfiledSince(Instant moment, int most) {
    return unit
        .createQuery(
            "select d.id from Document d where d.caseReference is null and d.storedAt < :moment"
                + " order by d.storedAt desc",
            UUID.class)
        .setParameter("moment", moment)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(DocumentId::new)
        .toList();
  }

  public void remove(Document document) {
    unit.remove(document);
  }

  private List<DocumentId> ids(String which, Instant moment, int most, DocumentState state) {
    return unit
        .createQuery(
            "select d.id from Document d where " + which + " order by d.storedAt", UUID.class)
        .setParameter("moment", moment)
        .setParameter("state", state)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(DocumentId::new)
        .toList();
  }
}
