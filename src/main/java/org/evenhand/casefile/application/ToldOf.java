package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.persistence.Escalations;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;

/** Of which deadlines somebody was told. */
@Dependent
public class ToldOf {
  private final Escalations escalations;

  @Inject
  public ToldOf(Escalations escalations) {
    this.escalations = escalations;
  }

  /** Those that nobody has answered yet, the most urgent first. */
  public List<EscalationView> open(Actor somebody) {
    return escalations.openFor(somebody.account());
  }

  /** All of a case, the newest first; which case somebody may open is asked before. */
  public List<EscalationView> of(CaseReference reference) {
    return escalations.of(reference);
  }
}
