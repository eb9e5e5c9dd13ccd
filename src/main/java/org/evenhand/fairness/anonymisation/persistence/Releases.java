package org.evenhand.fairness.anonymisation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.application.Casework;
import org.evenhand.fairness.anonymisation.model.HandedOutCopy;
import org.evenhand.fairness.anonymisation.model.ReleaseOverride;
import org.evenhand.kernel.CaseReference;

/** What was handed out of each version, and in spite of what. */
@Dependent
public class Releases {
  private final EntityManager unit;

  @Inject
  public Releases(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(HandedOutCopy copy) {
    unit.persist(copy);
  }

  public void add(ReleaseOverride override) {
    unit.persist(override);
  }

  /** What was handed out of a version of the file. */
  public List<HandedOutCopy> copies(CaseReference reference, int number) {
    return unit.createQuery(
            "select c from HandedOutCopy c where c.caseReference = :reference"
                + " and c.number = :number order by c.type",
            HandedOutCopy.class)
        .setParameter("reference", reference.value())
        .setParameter("number", number)
        .getResultList();
  }

  /** The override that was asked for on a version of the file. */
  public Optional<ReleaseOverride> override(CaseReference reference, int number) {
    return unit.createQuery(
            "select o from ReleaseOverride o where o.caseReference = :reference"
                + " and o.number = :number",
            ReleaseOverride.class)
        .setParameter("reference", reference.value())
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }
}
