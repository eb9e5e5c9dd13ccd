package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.Answers;
import org.evenhand.hearing.api.ToPublish;
import org.evenhand.hearing.application.CloseBlock;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.workflow.ProcessStep;
import org.evenhand.workflow.api.StepAttempt;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.persistence.WorkItems;

/**
 * Carries a block's plan into its cases: each hearing is listed and given its panel by the steps
 * that would be done by hand, with the same rules and the same entries in the log. One act of one
 * named person, one transaction: every hearing, or none.
 */
@Dependent
public class PublishPlan {
  private final CloseBlock blocks;
  private final WorkItems work;
  private final Doorkeeper doorkeeper;
  private final CompleteStep steps;
  private final CurrentActor actor;
  private final Undo undo;

  @Inject
  public PublishPlan(
      CloseBlock blocks,
      WorkItems work,
      Doorkeeper doorkeeper,
      CompleteStep steps,
      CurrentActor actor,
      Undo undo) {
    this.blocks = blocks;
    this.work = work;
    this.doorkeeper = doorkeeper;
    this.steps = steps;
    this.actor = actor;
    this.undo = undo;
  }

  /** For the container's interceptors. */
  protected PublishPlan() {
    this(null, null, null, null, null, null);
  }

  /**
   * @param seen the plan that was on the screen
   * @return how many hearings were listed, or what stands against it, hearing by hearing
   */
  @Transactional
  @RequiresPermissions(Permission.HEARING_LIST)
  public Outcome<Integer> publish(UUID block, UUID seen) {
    var closed = blocks.close(block, seen);
    if (!closed.isDone()) {
      return refused(closed.problems());
    }
    var problems = new ArrayList<Problem>();
    for (var hearing : closed.value()) {
      problems.addAll(carry(hearing));
    }
    return problems.isEmpty() ? Outcome.done(closed.value().size()) : refused(problems);
  }

  private Outcome<Integer> refused(List<Problem> problems) {
    undo.everything();
    return Outcome.refused(problems);
  }

  private List<Problem> carry(ToPublish hearing) {
    var listed =
        Answers.NONE
            .with("firstDay", hearing.firstDay().toString())
            .with("lastDay", hearing.lastDay().toString())
            .with("mode", hearing.mode().name())
            .with("venue", hearing.venue());
    var problems = done(hearing, ProcessStep.LIST_HEARING, listed);
    if (!problems.isEmpty()) {
      return problems;
    }
    var named = Answers.NONE.with("chair", hearing.members().get(0).toString());
    for (int seat = 2; seat <= hearing.members().size(); seat++) {
      named = named.with("member." + seat, hearing.members().get(seat - 1).toString());
    }
    return done(hearing, ProcessStep.EMPANEL_PANEL, named);
  }

  private List<Problem> done(ToPublish hearing, ProcessStep step, Answers answers) {
    var item = open(hearing, step);
    if (item.isEmpty()) {
      return List.of(Problem.of("block.wentOn", hearing.caseReference().value()));
    }
    if (doorkeeper.earlierPart(item.get(), actor.get()).isPresent()) {
      return List.of(Problem.of("block.notYours"));
    }
    work.assign(item.get().task(), actor.get().account());
    var attempt = steps.complete(item.get().task(), answers);
    if (attempt instanceof StepAttempt.Refused refused) {
      return refused.problems();
    }
    return attempt instanceof StepAttempt.Completed
        ? List.of()
        : List.of(Problem.of("block.wentOn", hearing.caseReference().value()));
  }

  private Optional<WorkItem> open(ToPublish hearing, ProcessStep step) {
    return work.openOf(hearing.caseReference()).stream()
        .filter(item -> item.step().equals(step.id()))
        .filter(item -> actor.get().is(item.role()))
        .findFirst();
  }
}
