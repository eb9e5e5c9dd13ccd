package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.Actor;
import org.evenhand.workflow.api.StepDone;
import org.evenhand.workflow.api.StepView;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.persistence.StepRecords;
import org.evenhand.workflow.persistence.WorkItems;

/** Puts a step before the person who is to do it, and keeps what they type. */
@Dependent
public class OpenStep {
  private final WorkItems work;
  private final StepRecords records;
  private final Steps steps;
  private final StepContexts contexts;
  private final Doorkeeper doorkeeper;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public OpenStep(
      WorkItems work,
      StepRecords records,
      Steps steps,
      StepContexts contexts,
      Doorkeeper doorkeeper,
      CurrentActor actor,
      Clock clock) {
    this.work = work;
    this.records = records;
    this.steps = steps;
    this.contexts = contexts;
    this.doorkeeper = doorkeeper;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected OpenStep() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * The step, or empty when there is none for this person or it is done. A step of the identified
   * lane is opened by who has taken it, because a case comes with it; a masked file by all who
   * could.
   */
  @Transactional
  public Optional<StepView> open(UUID task) {
    var me = actor.get();
    return work.find(task).filter(WorkItem::open).filter(item -> mine(item, me)).map(this::view);
  }

  /** Who did the step, for somebody who comes too late; empty for those whom it was never for. */
  @Transactional
  public Optional<StepDone> alreadyDone(UUID task) {
    var me = actor.get();
    return work.find(task)
        .filter(item -> me.is(item.role()))
        .filter(item -> !doorkeeper.withoutConflict(List.of(item), me).isEmpty())
        .flatMap(item -> records.done(task));
  }

  /** Keeps what was typed, right or wrong, until the step is confirmed. */
  @Transactional
  public boolean keep(UUID task, Answers typed) {
    var me = actor.get();
    var item = work.find(task).filter(found -> mine(found, me));
    item.ifPresent(found -> records.keep(task, me.account(), typed, clock.instant()));
    return item.isPresent();
  }

  private boolean mine(WorkItem item, Actor me) {
    return doorkeeper.mayOpen(item, me)
        && (item.lane() == Lane.BLIND || item.assignee().isPresent());
  }

  /** What they typed before the step was taken back, or what the form suggests. */
  private Answers begun(WorkItem item, Actor me, StepForm form) {
    return records
        .draftTakenBack(item.caseReference(), item.step(), me.account())
        .map(StepRecords.Draft::answers)
        .orElseGet(form::suggested);
  }

  private StepView view(WorkItem item) {
    var me = actor.get();
    var form = steps.get(item.step()).form(contexts.of(item, me));
    var draft =
        records
            .draft(item.task(), me.account())
            .orElseGet(
                () -> {
                  var begun = begun(item, me, form);
                  records.keep(item.task(), me.account(), begun, clock.instant());
                  return new StepRecords.Draft(clock.instant(), begun);
                });
    var sentBack =
        item.lane() == Lane.BLIND
            ? Optional.<StepDone>empty()
            : records.sentBack(item.caseReference(), item.step());
    return new StepView(item, form, draft.answers(), draft.openedAt(), sentBack);
  }
}
