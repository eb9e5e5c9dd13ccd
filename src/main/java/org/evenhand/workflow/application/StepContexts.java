package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.workflow.api.WorkItem;

/** Says where a step stands. */
@Dependent
public class StepContexts {
  private final ReadCase cases;
  private final RuleSets rules;
  private final ProcessEngineDoor engine;
  private final Clock clock;

  @Inject
  public StepContexts(ReadCase cases, RuleSets rules, ProcessEngineDoor engine, Clock clock) {
    this.cases = cases;
    this.rules = rules;
    this.engine = engine;
    this.clock = clock;
  }

  public StepContext of(WorkItem item, Actor actor) {
    return of(item, cases.get(item.caseReference()), actor);
  }

  /** For a task that has just come up and that nobody does yet. */
  StepContext forNewWork(UUID task, CaseView file, Map<String, String> scope) {
    return new StepContext(
        task,
        file.reference(),
        rules.load(file.rules()),
        Actor.SYSTEM,
        CivilTime.today(clock),
        scope);
  }

  StepContext of(WorkItem item, CaseView file, Actor actor) {
    return new StepContext(
        item.task(),
        item.caseReference(),
        rules.load(file.rules()),
        actor,
        CivilTime.today(clock),
        engine.scopeOf(item.task()));
  }
}
