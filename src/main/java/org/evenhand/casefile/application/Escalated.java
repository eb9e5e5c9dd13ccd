package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.persistence.Escalations;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Page;

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

  /** One page of it. */
  public Page<EscalationView> openFor(String account, int first, int size) {
    return new Page<>(escalations.openFor(account, first, size), escalations.countOpenFor(account));
  }

  /** What was told about some clocks or orders and nobody has acknowledged, in the order told. */
  public List<EscalationView> openAbout(Collection<UUID> subjects) {
    return subjects.isEmpty() ? List.of() : escalations.openAbout(subjects);
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
