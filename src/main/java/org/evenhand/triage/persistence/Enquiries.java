package org.evenhand.triage.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.triage.model.Enquiry;

/** All enquiries made before triage. */
@Dependent
public class Enquiries {
  private final EntityManager unit;

  @Inject
  public Enquiries(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(Enquiry enquiry) {
    unit.persist(enquiry);
  }

  public List<Enquiry> of(CaseReference reference) {
    return unit.createQuery(
            "select e from Enquiry e where e.caseReference = :reference order by e.madeOn, e.id",
            Enquiry.class)
        .setParameter("reference", reference.value())
        .getResultList();
  }
}
