package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.identity.api.PlannedStep;
import org.evenhand.identity.application.MayActOn;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Problem;
import org.evenhand.workflow.api.WorkItem;

/**
 * Whether somebody may do a step: their role, whose it is, and what they did on the case before.
 */
@Dependent
public class Doorkeeper {
  private final MayActOn mayActOn;
  private final Steps steps;

  @Inject
  public Doorkeeper(MayActOn mayActOn, Steps steps) {
    this.mayActOn = mayActOn;
    this.steps = steps;
  }

  /** Whether this work may be shown to the actor at all. */
  public boolean mayOpen(WorkItem item, Actor actor) {
    return actor.is(item.role())
        && item.assignee().map(actor.account()::equals).orElse(true)
        && earlierPart(item, actor).isEmpty();
  }

  /** The earlier part of the actor that stands against this work, told in words. */
  public Optional<Problem> earlierPart(WorkItem item, Actor actor) {
    return mayActOn.wall(item.caseReference(), actor.account(), planned(steps.get(item.step())));
  }

  /** The account may be given this step on a case. */
  public boolean maySuit(WorkItem item, String account) {
    return mayActOn.wall(item.caseReference(), account, planned(steps.get(item.step()))).isEmpty();
  }

  /** Those of the items that nothing the actor did before stands against; one look for all. */
  public List<WorkItem> open(List<WorkItem> items, Actor actor) {
    var references = items.stream().map(WorkItem::caseReference).distinct().toList();
    var standing = mayActOn.on(references, actor.account());
    return items.stream()
        .filter(
            item -> standing.wall(item.caseReference(), planned(steps.get(item.step()))).isEmpty())
        .toList();
  }

  /** Those of the items on whose case the actor has declared no conflict; one look for all. */
  public List<WorkItem> withoutConflict(List<WorkItem> items, Actor actor) {
    var references = items.stream().map(WorkItem::caseReference).distinct().toList();
    var standing = mayActOn.on(references, actor.account());
    return items.stream().filter(item -> !standing.hasConflict(item.caseReference())).toList();
  }

  static PlannedStep planned(HumanStep step) {
    return new PlannedStep(step.id(), step.role(), step.notAfter());
  }
}
