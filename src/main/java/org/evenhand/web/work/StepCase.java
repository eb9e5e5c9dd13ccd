package org.evenhand.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.application.GivenCases;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.api.Reach;
import org.evenhand.identity.application.MayOpen;
import org.evenhand.web.cases.Alleged;
import org.evenhand.web.cases.CaseDoor;

/** The case beside a step of the identified lane, as far as whoever does it reaches. */
@Named
@RequestScoped
public class StepCase {
  private final StepPage step;
  private final ReadCase cases;
  private final GivenCases given;
  private final MayOpen mayOpen;
  private final CaseDoor door;
  private final Alleged alleged;
  private final CurrentActor actor;
  private List<Alleged.Line> allegedShown;

  @Inject
  public StepCase(
      StepPage step,
      ReadCase cases,
      GivenCases given,
      MayOpen mayOpen,
      CaseDoor door,
      Alleged alleged,
      CurrentActor actor) {
    this.step = step;
    this.cases = cases;
    this.given = given;
    this.mayOpen = mayOpen;
    this.door = door;
    this.alleged = alleged;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected StepCase() {
    this(null, null, null, null, null, null, null);
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

  /** What is alleged, for whoever reaches all of the case. */
  public List<Alleged.Line> getAlleged() {
    if (step.getView() == null) {
      return List.of();
    }
    if (allegedShown == null) {
      allegedShown =
          door.find(step.getView().item().caseReference().value(), Permission.CASE_READ)
              .map(alleged::in)
              .orElse(List.of());
    }
    return allegedShown;
  }

  public String getRegistrant() {
    return cases
        .party(step.getView().item().caseReference(), PartyRole.REGISTRANT)
        .map(PartyView::name)
        .orElse("");
  }
}
