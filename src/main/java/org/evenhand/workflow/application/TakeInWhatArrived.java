package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.fairness.anonymisation.application.WhatHasArrived;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.workflow.ProcessModel.Message;
import org.evenhand.workflow.ProcessStep;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.persistence.WorkItems;

/**
 * Documents came after a file was released: it goes back to be anonymised with them, as long as
 * nobody has decided on it. Whoever was about to decide finds what they typed when it comes again.
 */
@Dependent
public class TakeInWhatArrived {
  private final WorkItems work;
  private final Doorkeeper doorkeeper;
  private final WhatHasArrived arrived;
  private final ChangeCase cases;
  private final ProcessEngineDoor engine;
  private final CurrentActor actor;

  @Inject
  public TakeInWhatArrived(
      WorkItems work,
      Doorkeeper doorkeeper,
      WhatHasArrived arrived,
      ChangeCase cases,
      ProcessEngineDoor engine,
      CurrentActor actor) {
    this.work = work;
    this.doorkeeper = doorkeeper;
    this.arrived = arrived;
    this.cases = cases;
    this.engine = engine;
    this.actor = actor;
  }

  /** For the container's interceptors. */
  protected TakeInWhatArrived() {
    this(null, null, null, null, null, null);
  }

  /** Takes the file back from its decider, whose step it is. */
  @Transactional
  @RequiresPermissions(Permission.ANONYMISE)
  public Outcome<WorkItem> takeIn(UUID task) {
    var me = actor.get();
    var held =
        work.hold(task)
            .filter(WorkItem::open)
            .filter(item -> item.step().equals(ProcessStep.DECIDE_TRIAGE.id()))
            .filter(item -> !doorkeeper.withoutConflict(List.of(item), me).isEmpty());
    if (held.isEmpty()) {
      return Outcome.refused(Problem.of("arrived.decided"));
    }
    var item = held.get();
    if (arrived.on(item.caseReference()) == 0) {
      return Outcome.refused(Problem.of("arrived.nothing"));
    }
    if (engine.tell(item.caseReference(), Message.MORE_ARRIVED.code(), Map.of()) == 0) {
      return Outcome.refused(Problem.of("arrived.decided"));
    }
    cases.happened(item.caseReference(), me, "STEP", "work.takenInWhatArrived", "");
    return Outcome.done(item);
  }
}
