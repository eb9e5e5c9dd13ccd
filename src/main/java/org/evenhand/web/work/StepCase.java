package org.evenhand.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.application.GivenCases;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Reach;
import org.evenhand.identity.application.MayOpen;

/** The case beside a step of the identified lane, as far as whoever does it reaches. */
@Named
@RequestScoped
public class StepCase {
  private final StepPage step;
  private final ReadCase cases;
  private final GivenCases given;
  private final MayOpen mayOpen;
  private final CurrentActor actor;

  @Inject
  public StepCase(
      StepPage step, ReadCase cases, GivenCases given, MayOpen mayOpen, CurrentActor actor) {
    this.step = step;
    this.cases = cases;
    this.given = given;
    this.mayOpen = mayOpen;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected StepCase() {
    this(null, null, null, null, null);
  }

  public CaseView getFile() {
    return cases.get(step.getView().item().caseReference());
  }

  /** Whether what the concern says may stand beside the step, or only whose case it is. */
  public boolean isWhole() {
    if (step.getView() == null) {
      return false;
    }
    var me = actor.get();
    return mayOpen.reach(me, given.inTheHandsOf(me, getFile())) == Reach.WHOLE;
  }

  public String getRegistrant() {
    return cases
        .party(step.getView().item().caseReference(), PartyRole.REGISTRANT)
        .map(PartyView::name)
        .orElse("");
  }
}
