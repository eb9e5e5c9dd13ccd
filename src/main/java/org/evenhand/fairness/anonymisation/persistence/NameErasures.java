package org.evenhand.fairness.anonymisation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.application.Casework;
import org.evenhand.fairness.anonymisation.model.NameErasure;
import org.evenhand.kernel.CaseReference;

/** What was asked about destroying names, and what was decided. */
@Dependent
public class NameErasures {
  private final EntityManager unit;

  @Inject
  public NameErasures(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(NameErasure asked) {
    unit.persist(asked);
  }

  /** One that waits for its decision, held until the transaction ends. */
  public Optional<NameErasure> holdWaiting(UUID id) {
    return waiting(" and e.id = :only", "only", id, LockModeType.PESSIMISTIC_WRITE).stream()
        .findFirst();
  }

  /** Whether one waits for this case. */
  public boolean isAsked(CaseReference reference) {
    var asked =
        waiting(" and e.caseReference = :only", "only", reference.value(), LockModeType.NONE);
    return !asked.isEmpty();
  }

  /** All that wait, the longest first. */
  public List<NameErasure> waiting() {
    return waiting("", "", null, LockModeType.NONE);
  }

  private List<NameErasure> waiting(String which, String name, Object value, LockModeType lock) {
    var query =
        unit.createQuery(
                "select e from NameErasure e where e.decidedBy is null"
                    + which
                    + " order by e.askedAt",
                NameErasure.class)
            .setLockMode(lock);
    if (!name.isEmpty()) {
      query.setParameter(name, value);
    }
    return query.getResultList();
  }

  /** The last that were decided, the newest first. */
  public List<NameErasure> decided(int most) {
    return unit.createQuery(
            "select e from NameErasure e where e.decidedBy is not null order by e.decidedAt desc",
            NameErasure.class)
        .setMaxResults(most)
        .getResultList();
  }
}
