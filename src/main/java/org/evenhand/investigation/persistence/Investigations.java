package org.evenhand.investigation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.evenhand.casefile.application.Casework;
import org.evenhand.investigation.model.Investigation;
import org.evenhand.kernel.CaseReference;

/** All investigations. */
@Dependent
public class Investigations {
  private final EntityManager unit;

  @Inject
  public Investigations(@Casework EntityManager unit) {
    this.unit = unit;
  }

  /** The investigation of a case; begun now if there is none. */
  public Investigation of(CaseReference reference) {
    var found = unit.find(Investigation.class, reference.value());
    if (found != null) {
      return found;
    }
    var begun = new Investigation(reference);
    unit.persist(begun);
    return begun;
  }
}
