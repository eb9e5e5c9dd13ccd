package org.evenhand.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.application.ReadCase;

/** The case beside a step of the identified lane. */
@Named
@RequestScoped
public class StepCase {
  private final StepPage step;
  private final ReadCase cases;

  @Inject
  public StepCase(StepPage step, ReadCase cases) {
    this.step = step;
    this.cases = cases;
  }

  /** For the container's proxy. */
  protected StepCase() {
    this(null, null);
  }

  public CaseView getFile() {
    return cases.get(step.getView().item().caseReference());
  }

  public String getRegistrant() {
    return cases
        .party(step.getView().item().caseReference(), PartyRole.REGISTRANT)
        .map(PartyView::name)
        .orElse("");
  }
}
