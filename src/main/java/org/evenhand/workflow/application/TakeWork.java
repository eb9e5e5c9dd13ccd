package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.persistence.WorkItems;

/** Takes work from the team's list, gives it back, or hands it over to somebody else. */
@Dependent
public class TakeWork {
  private final WorkItems work;
  private final Doorkeeper doorkeeper;
  private final ChangeCase cases;
  private final CurrentActor actor;

  @Inject
  public TakeWork(WorkItems work, Doorkeeper doorkeeper, ChangeCase cases, CurrentActor actor) {
    this.work = work;
    this.doorkeeper = doorkeeper;
    this.cases = cases;
    this.actor = actor;
  }

  /** For the container's interceptors. */
  protected TakeWork() {
    this(null, null, null, null);
  }

  @Transactional
  public Outcome<WorkItem> take(UUID task) {
    var me = actor.get();
    var held = work.hold(task).filter(WorkItem::open).filter(item -> me.is(item.role()));
    if (held.isEmpty()) {
      return Outcome.refused(Problem.of("work.notThere"));
    }
    var item = held.get();
    var barred = doorkeeper.earlierPart(item, me);
    if (barred.isPresent()) {
      return Outcome.refused(barred.get());
    }
    if (item.assignee().filter(other -> !other.equals(me.account())).isPresent()) {
      return Outcome.refused(Problem.of("work.takenByAnother"));
    }
    work.assign(task, me.account());
    return Outcome.done(item);
  }

  /** Gives work that is mine to a colleague of the same role, or back to the team. */
  @Transactional
  public Outcome<WorkItem> handOver(UUID task, java.util.Optional<Actor> to, String note) {
    var me = actor.get();
    var held =
        work.hold(task)
            .filter(WorkItem::open)
            .filter(item -> item.assignee().filter(me.account()::equals).isPresent());
    if (held.isEmpty()) {
      return Outcome.refused(Problem.of("work.notThere"));
    }
    var item = held.get();
    var refusal = to.flatMap(colleague -> standsAgainst(item, colleague));
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    work.assign(task, to.map(Actor::account).orElse(null));
    cases.happened(item.caseReference(), me, "STEP", "work.handedOver", note);
    return Outcome.done(item);
  }

  private java.util.Optional<Problem> standsAgainst(WorkItem item, Actor colleague) {
    if (!colleague.is(item.role())) {
      return java.util.Optional.of(Problem.at("colleague", "work.otherRole"));
    }
    return doorkeeper.earlierPart(item, colleague);
  }
}
