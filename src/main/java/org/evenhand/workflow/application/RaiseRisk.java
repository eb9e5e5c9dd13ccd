package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.GivenCases;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.application.StartClock;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.api.Reach;
import org.evenhand.identity.application.MayOpen;
import org.evenhand.interimorder.api.RiskClock;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.workflow.ProcessStep;
import org.evenhand.workflow.api.SidePath;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.persistence.WorkItems;

/**
 * Somebody who works on a case, with or without knowing whose it is, sees that somebody may be at
 * risk now. Others who know whose it is decide at once whether to ask for an interim order; what
 * was going on goes on as it was, and who decides blind stays blind.
 */
@Dependent
public class RaiseRisk {
  /** What is written into the history of the case. */
  public static final String EVENT = "work.riskRaised";

  private static final int LONGEST = 2_000;
  private static final Set<String> STEPS_OF_TRIAGE =
      Set.of(
          ProcessStep.GATHER_ENQUIRIES.id(),
          ProcessStep.PREPARE_REDACTED_FILE.id(),
          ProcessStep.RELEASE_REDACTED_FILE.id(),
          ProcessStep.CONFIRM_RELEASE.id(),
          ProcessStep.DECIDE_TRIAGE.id(),
          ProcessStep.DECIDE_TRIAGE_UNMASKED.id());

  private final WorkItems work;
  private final Doorkeeper doorkeeper;
  private final ReadCase cases;
  private final GivenCases given;
  private final MayOpen mayOpen;
  private final ChangeCase change;
  private final StartInterimOrder interimOrder;
  private final StartClock clocks;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public RaiseRisk(
      WorkItems work,
      Doorkeeper doorkeeper,
      ReadCase cases,
      GivenCases given,
      MayOpen mayOpen,
      ChangeCase change,
      StartInterimOrder interimOrder,
      StartClock clocks,
      CurrentActor actor,
      Clock clock) {
    this.work = work;
    this.doorkeeper = doorkeeper;
    this.cases = cases;
    this.given = given;
    this.mayOpen = mayOpen;
    this.change = change;
    this.interimOrder = interimOrder;
    this.clocks = clocks;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected RaiseRisk() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  /** The open step of triage, where whoever is signed in may do it. */
  public Optional<WorkItem> atStep(UUID task) {
    return work.find(task).filter(this::isMine);
  }

  private boolean isMine(WorkItem item) {
    return item.open()
        && STEPS_OF_TRIAGE.contains(item.step())
        && doorkeeper.mayOpen(item, actor.get());
  }

  /** Whether it is theirs to say of this case as it stands. */
  public boolean isOpenOn(CaseReference reference) {
    return cases
        .find(reference)
        .filter(file -> SidePath.INTERIM_ORDER.isOpenAt(file.stage()))
        .filter(
            file ->
                mayOpen.reach(actor.get(), given.inTheHandsOf(actor.get(), file)) == Reach.WHOLE
                    || work.openOf(reference).stream().anyMatch(this::isMine))
        .isPresent();
  }

  /**
   * Has it decided at once; where that waits already, what is said now is put to it.
   *
   * @param why who may be at risk and of what, as far as it is known
   */
  @Transactional
  @RequiresPermissions(Permission.WORK)
  public Outcome<CaseReference> raise(CaseReference reference, String why) {
    if (!isOpenOn(reference)) {
      return Outcome.refused(Problem.of("work.notThere"));
    }
    if (why.isBlank()) {
      return Outcome.refused(Problem.at("why", "risk.why.missing"));
    }
    var unreadable = TypedText.problem("why", why, LONGEST);
    if (unreadable.isPresent()) {
      return Outcome.refused(unreadable.get());
    }
    change.happened(reference, actor.get(), "STEP", EVENT, why.strip());
    if (considering(reference).isEmpty()) {
      interimOrder.start(reference);
    }
    var due = clocks.start(reference, RiskClock.CODE, CivilTime.today(clock));
    considering(reference).ifPresent(item -> work.due(item.task(), due, false, RiskClock.CODE));
    return Outcome.done(reference);
  }

  private Optional<WorkItem> considering(CaseReference reference) {
    return work.openOf(reference).stream()
        .filter(item -> item.step().equals(ProcessStep.REFER_FOR_INTERIM_ORDER.id()))
        .findFirst();
  }
}
