package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.HearingType;

/** Lists the hearing of an application to be restored, before a lawful panel. */
@Dependent
public class ListRestorationHearing implements HumanStep {
  private final PanelOnADay panel;

  @Inject
  public ListRestorationHearing(ReviewPanels panels, ChangeCase cases) {
    this.panel = new PanelOnADay(panels, cases, HearingType.RESTORATION);
  }

  @Override
  public String id() {
    return "listRestorationHearing";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_MANAGER;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(panel.questions(context));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    return panel.list(context, answers);
  }
}
