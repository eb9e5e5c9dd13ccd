package org.evenhand.casefile.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.application.Casework;
import org.evenhand.casefile.model.CaseClock;
import org.evenhand.kernel.CaseReference;

/** All clocks of all cases. */
@Dependent
public class Clocks {
  private final EntityManager unit;

  @Inject
  public Clocks(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(CaseClock clock) {
    unit.persist(clock);
  }

  /** A clock, held against other writers until the transaction ends. */
  public Optional<CaseClock> hold(UUID id) {
    return Optional.ofNullable(unit.find(CaseClock.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The clock of a rule that has not stopped, of which a case has one per thing it is about. */
  public Optional<CaseClock> going(CaseReference reference, String code, String about) {
    return unit.createQuery(
            "select c from CaseClock c where c.caseReference = :reference and c.ruleCode = :code"
                + " and c.about = :about and c.stoppedOn is null",
            CaseClock.class)
        .setParameter("reference", reference.value())
        .setParameter("code", code)
        .setParameter("about", about)
        .getResultStream()
        .findFirst();
  }

  /** All clocks of a case with their holds, the next due first. */
  public List<CaseClock> of(CaseReference reference) {
    return unit.createQuery(
            "select distinct c from CaseClock c left join fetch c.holds"
                + " where c.caseReference = :reference order by c.dueOn, c.id",
            CaseClock.class)
        .setParameter("reference", reference.value())
        .getResultList();
  }
}
