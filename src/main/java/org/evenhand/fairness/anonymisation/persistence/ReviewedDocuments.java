package org.evenhand.fairness.anonymisation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.application.Casework;
import org.evenhand.fairness.anonymisation.model.ReviewedDocument;
import org.evenhand.kernel.CaseReference;

/** The documents of anonymised files, with what is hidden in them. */
@Dependent
public class ReviewedDocuments {
  private final EntityManager unit;

  @Inject
  public ReviewedDocuments(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(ReviewedDocument document) {
    unit.persist(document);
  }

  /** All of a case, in their order. */
  public List<ReviewedDocument> of(CaseReference reference) {
    return all(reference, LockModeType.NONE);
  }

  /** All of a case; whoever holds them too waits. */
  public List<ReviewedDocument> hold(CaseReference reference) {
    return all(reference, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Until the end of this transaction, whoever else asks for this case waits. */
  public void takeTurns(CaseReference reference) {
    unit.createNativeQuery("select pg_advisory_xact_lock(hashtext(?1))::text")
        .setParameter(1, "anonymised file of " + reference.value())
        .getSingleResult();
  }

  /** Of the documents of some cases, what each was made from. */
  public Set<String> keysOf(Collection<CaseReference> references) {
    return references.isEmpty()
        ? Set.of()
        : Set.copyOf(
            unit.createQuery(
                    "select d.sourceKey from ReviewedDocument d where d.caseReference in :all"
                        + " and d.sourceKey like 'document-%'",
                    String.class)
                .setParameter("all", references.stream().map(CaseReference::value).toList())
                .getResultList());
  }

  private List<ReviewedDocument> all(CaseReference reference, LockModeType lock) {
    return unit.createQuery(
            "select d from ReviewedDocument d where d.caseReference = :reference order by d.place",
            ReviewedDocument.class)
        .setParameter("reference", reference.value())
        .setLockMode(lock)
        .getResultList();
  }
}
