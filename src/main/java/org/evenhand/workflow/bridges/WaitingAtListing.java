package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.hearing.application.WaitingToBeListed;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.ProcessStep;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.persistence.WorkItems;

/** The step "List a hearing" is open in the case. */
@Dependent
public class WaitingAtListing implements WaitingToBeListed {
  private final WorkItems work;

  @Inject
  public WaitingAtListing(WorkItems work) {
    this.work = work;
  }

  @Override
  public Set<CaseReference> cases() {
    return work.openAt(ProcessStep.LIST_HEARING.id()).stream()
        .map(WorkItem::caseReference)
        .collect(Collectors.toSet());
  }
}
