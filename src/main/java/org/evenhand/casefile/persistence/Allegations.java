package org.evenhand.casefile.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.evenhand.casefile.application.Casework;
import org.evenhand.casefile.model.Allegation;
import org.evenhand.kernel.CaseReference;

/** All allegations. */
@Dependent
public class Allegations {
  private final EntityManager unit;

  @Inject
  public Allegations(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(Allegation allegation) {
    unit.persist(allegation);
  }

  public List<Allegation> of(CaseReference reference) {
    return unit.createQuery(
            "select a from Allegation a where a.caseReference = :reference order by a.number",
            Allegation.class)
        .setParameter("reference", reference.value())
        .getResultList();
  }

  public void removeAll(CaseReference reference) {
    of(reference).forEach(unit::remove);
    unit.flush();
  }
}
