package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.persistence.Escalations;
import org.evenhand.kernel.CaseReference;

/** Who was told of what. */
@Dependent
public class Escalated {
  private final Escalations escalations;

  @Inject
  public Escalated(Escalations escalations) {
    this.escalations = escalations;
  }

  /** What somebody was told and nobody has acknowledged, the most urgent first. */
  public List<EscalationView> openFor(String account) {
    return escalations.openFor(account);
  }

  /** What nobody could be found for; an administrator must. */
  public List<EscalationView> toNobody() {
    return escalations.openFor("");
  }

  /** Everything told about one clock or order. */
  public List<EscalationView> about(UUID subject) {
    return escalations.about(subject);
  }

  /** Everything told about a case, the newest first. */
  public List<EscalationView> of(CaseReference reference) {
    return escalations.of(reference);
  }
}
