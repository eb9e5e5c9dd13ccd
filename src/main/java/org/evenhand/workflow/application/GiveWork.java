package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.application.MayActOn;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.persistence.WorkItems;

/** Gives people the work that the process has come to, with its due date. */
@Dependent
public class GiveWork {
  private final WorkItems work;
  private final MayActOn mayActOn;
  private final Steps steps;
  private final ReadCase cases;
  private final DueDates dueDates;
  private final StepContexts contexts;
  private final Clock clock;

  @Inject
  public GiveWork(
      WorkItems work,
      MayActOn mayActOn,
      Steps steps,
      ReadCase cases,
      DueDates dueDates,
      StepContexts contexts,
      Clock clock) {
    this.work = work;
    this.mayActOn = mayActOn;
    this.steps = steps;
    this.cases = cases;
    this.dueDates = dueDates;
    this.contexts = contexts;
    this.clock = clock;
  }

  public void give(UUID task, CaseReference reference, String stepId, Map<String, String> scope) {
    var step = steps.get(stepId);
    var file = cases.get(reference);
    var due = dueDates.of(file, step);
    work.add(
        new WorkItem(
            task,
            reference,
            file.fileNumber(),
            stepId,
            step.role(),
            step.lane(),
            namedFor(file, step, contexts.forNewWork(task, file, scope)),
            clock.instant(),
            due.map(DueDates.Due::on),
            due.map(DueDates.Due::byLaw).orElse(false),
            due.map(DueDates.Due::rule).orElse(""),
            true));
  }

  /** The process went another way before anybody did the work. */
  public void takeBack(UUID task) {
    work.finish(task, "CANCELLED");
  }

  /** The person named for this kind of step, unless an earlier part of theirs stands against it. */
  private Optional<String> namedFor(CaseView file, HumanStep step, StepContext context) {
    return step.doer(context)
        .or(() -> file.holder(step.role()))
        .filter(
            account ->
                mayActOn.wall(file.reference(), account, Doorkeeper.planned(step)).isEmpty());
  }
}
