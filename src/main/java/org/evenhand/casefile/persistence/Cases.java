package org.evenhand.casefile.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.application.Casework;
import org.evenhand.casefile.model.CaseFile;
import org.evenhand.casefile.model.Party;
import org.evenhand.kernel.CaseReference;

/** All cases and the people in them. */
@Dependent
public class Cases {
  private final EntityManager unit;

  @Inject
  public Cases(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(CaseFile file) {
    unit.persist(file);
  }

  public void add(Party party) {
    unit.persist(party);
  }

  public Optional<CaseFile> find(CaseReference reference) {
    return Optional.ofNullable(unit.find(CaseFile.class, reference.value()));
  }

  public CaseFile get(CaseReference reference) {
    return find(reference).orElseThrow(() -> new IllegalStateException("no case " + reference));
  }

  /** The case, held against other writers until the transaction ends. */
  public CaseFile hold(CaseReference reference) {
    var file = unit.find(CaseFile.class, reference.value(), LockModeType.PESSIMISTIC_WRITE);
    if (file == null) {
      throw new IllegalStateException("no case " + reference);
    }
    return file;
  }

  public List<Party> partiesOf(CaseReference reference) {
    return unit.createQuery(
            "select p from Party p where p.caseReference = :reference order by p.role, p.name",
            Party.class)
        .setParameter("reference", reference.value())
        .getResultList();
  }

  /** Those in one role of some cases. */
  public List<Party> partiesOf(Collection<CaseReference> references, PartyRole role) {
    return unit.createQuery(
            "select p from Party p where p.caseReference in :references and p.role = :role"
                + " order by p.name",
            Party.class)
        .setParameter("references", references.stream().map(CaseReference::value).toList())
        .setParameter("role", role)
        .getResultList();
  }

  /** Some cases at once; those there are. */
  public List<CaseFile> of(Collection<CaseReference> references) {
    return unit.createQuery(
            "select c from CaseFile c where c.reference in :references", CaseFile.class)
        .setParameter("references", references.stream().map(CaseReference::value).toList())
        .getResultList();
  }

  /**
   * The next number of a year, and a file number drawn at random among those not taken. The row of
   * the year is held, so that two cases opened at once get different numbers.
   */
  public int nextNumber(int year) {
    unit.createNativeQuery(
            "insert into casework.case_counter (year, last) values (?, 0) on conflict do nothing")
        .setParameter(1, year)
        .executeUpdate();
    var next =
        unit.createNativeQuery(
                "update casework.case_counter set last = last + 1 where year = ? returning last")
            .setParameter(1, year)
            .getSingleResult();
    return ((Number) next).intValue();
  }

  public boolean isTaken(String fileNumber) {
    return !unit.createQuery(
            "select c.reference from CaseFile c where c.fileNumber = :number", String.class)
        .setParameter("number", fileNumber)
        .getResultList()
        .isEmpty();
  }
}
