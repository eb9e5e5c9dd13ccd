package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.Problem;
import org.evenhand.workflow.api.StepAttempt;
import org.evenhand.workflow.api.StepAttempt.AlreadyDone;
import org.evenhand.workflow.api.StepAttempt.Completed;
import org.evenhand.workflow.api.StepAttempt.NotYours;
import org.evenhand.workflow.api.StepAttempt.Refused;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.persistence.StepRecords;
import org.evenhand.workflow.persistence.WorkItems;

/**
 * Carries a person's step out: one human step, one transaction, one commit. The room's rows, the
 * step's own record, the decision log's entries and the engine's step are written together. Asked
 * again, it answers what was done and does nothing.
 */
@Dependent
public class CompleteStep {
  private final WorkItems work;
  private final StepRecords records;
  private final Steps steps;
  private final StepContexts contexts;
  private final Doorkeeper doorkeeper;
  private final ReadCase cases;
  private final StepAftermath aftermath;
  private final ProcessEngineDoor engine;
  private final CurrentActor actor;
  private final Undo undo;

  @Inject
  public CompleteStep(
      WorkItems work,
      StepRecords records,
      Steps steps,
      StepContexts contexts,
      Doorkeeper doorkeeper,
      ReadCase cases,
      StepAftermath aftermath,
      ProcessEngineDoor engine,
      CurrentActor actor,
      Undo undo) {
    this.work = work;
    this.records = records;
    this.steps = steps;
    this.contexts = contexts;
    this.doorkeeper = doorkeeper;
    this.cases = cases;
    this.aftermath = aftermath;
    this.engine = engine;
    this.actor = actor;
    this.undo = undo;
  }

  /** For the container's interceptors. */
  protected CompleteStep() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Transactional
  public StepAttempt complete(UUID task, Answers typed) {
    var held = work.hold(task).filter(item -> actor.get().is(item.role()));
    if (held.isEmpty()) {
      return new NotYours();
    }
    var item = held.get();
    if (!item.open()) {
      return records.done(task).<StepAttempt>map(AlreadyDone::new).orElseGet(NotYours::new);
    }
    var step = steps.get(item.step());
    if (!doorkeeper.mayOpen(item, actor.get())) {
      return new NotYours();
    }
    return attempt(item, step, typed);
  }

  private StepAttempt attempt(WorkItem item, HumanStep step, Answers typed) {
    var file = cases.get(item.caseReference());
    var context = contexts.of(item, file, actor.get());
    var form = step.form(context);
    var problems = form.check(typed);
    if (!problems.isEmpty()) {
      return new Refused(problems);
    }
    var asked = form.keepAsked(typed);
    var outcome = step.carryOut(context, asked);
    if (!outcome.isDone()) {
      return refuse(outcome.problems());
    }
    return finish(item, step, context, form, asked, outcome.value());
  }

  private StepAttempt refuse(List<Problem> problems) {
    undo.everything();
    return new Refused(problems);
  }

  private StepAttempt finish(
      WorkItem item,
      HumanStep step,
      StepContext context,
      StepForm form,
      Answers answers,
      StepResult result) {
    var done = aftermath.of(new CarriedOut(item, step, context, form, answers, result));
    var variables = new LinkedHashMap<String, Object>(result.variables());
    variables.put(step.id(), result.outcome());
    work.finish(item.task(), "DONE");
    engine.complete(item.task(), variables);
    return new Completed(done);
  }
}
