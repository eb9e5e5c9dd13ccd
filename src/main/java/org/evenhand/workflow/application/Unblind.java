package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.StartClock;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.workflow.api.UnblindingReason;
import org.evenhand.workflow.api.UnblindingView;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.persistence.StepRecords;
import org.evenhand.workflow.persistence.Unblindings;
import org.evenhand.workflow.persistence.WorkItems;

/**
 * Somebody who decides blind asks to know whose file it is. Before the decision, the step is one of
 * the identified lane from then on, for them alone, and its entry in the decision log will say so.
 * After it, the decision stays as it is and a later fact is linked to it. Either way the case's
 * history tells it and a second person must look at it.
 */
@Dependent
public class Unblind {
  /** The clock by which a second person looks at it, in every rule set. */
  static final String CLOCK = "T-21";

  private static final int LONGEST = 2_000;

  private final WorkItems work;
  private final StepRecords records;
  private final Unblindings unblindings;
  private final Steps steps;
  private final Doorkeeper doorkeeper;
  private final ChangeCase change;
  private final UnblindedDecision decision;
  private final NoteAccess access;
  private final StartClock clocks;
  private final CurrentActor actor;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public Unblind(
      WorkItems work,
      StepRecords records,
      Unblindings unblindings,
      Steps steps,
      Doorkeeper doorkeeper,
      ChangeCase change,
      UnblindedDecision decision,
      NoteAccess access,
      StartClock clocks,
      CurrentActor actor,
      IdSource ids,
      Clock clock) {
    this.work = work;
    this.records = records;
    this.unblindings = unblindings;
    this.steps = steps;
    this.doorkeeper = doorkeeper;
    this.change = change;
    this.decision = decision;
    this.access = access;
    this.clocks = clocks;
    this.actor = actor;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected Unblind() {
    this(null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** What the one who is signed in asked before, of this task. */
  public Optional<UnblindingView> asked(UUID task) {
    return unblindings.of(task, actor.get().account());
  }

  /** Whether it is theirs to ask: a blind step that they may decide, or have decided. */
  public Optional<WorkItem> mayAsk(UUID task) {
    var me = actor.get();
    return work.find(task)
        .filter(item -> steps.get(item.step()).lane() == Lane.BLIND)
        .filter(item -> item.open() ? doorkeeper.mayOpen(item, me) : decided(item, me))
        .filter(item -> !doorkeeper.withoutConflict(List.of(item), me).isEmpty());
  }

  private boolean decided(WorkItem item, Actor me) {
    return me.is(item.role())
        && records.done(item.task()).filter(done -> done.account().equals(me.account())).isPresent()
        && !records.decisions(item.task()).isEmpty();
  }

  /** Asked twice, it happens once. */
  @Transactional
  @RequiresPermissions(Permission.TRIAGE_BREAK_GLASS)
  public Outcome<UnblindingView> ask(UUID task, Optional<UnblindingReason> reason, String why) {
    var me = actor.get();
    var held = work.hold(task).flatMap(item -> mayAsk(task));
    if (held.isEmpty()) {
      return Outcome.refused(Problem.of("work.notThere"));
    }
    var before = unblindings.of(task, me.account());
    if (before.isPresent()) {
      return Outcome.done(before.get());
    }
    var problem = problem(reason, why);
    return problem.isPresent()
        ? Outcome.refused(problem.get())
        : Outcome.done(tell(held.get(), me, reason.get(), why.strip()));
  }

  private static Optional<Problem> problem(Optional<UnblindingReason> reason, String why) {
    if (reason.isEmpty()) {
      return Optional.of(Problem.at("reason", "unblind.reason.missing"));
    }
    if (why.isBlank()) {
      return Optional.of(Problem.at("why", "unblind.why.missing"));
    }
    return TypedText.problem("why", why, LONGEST);
  }

  private UnblindingView tell(WorkItem item, Actor me, UnblindingReason reason, String why) {
    var reference = item.caseReference();
    if (item.open()) {
      work.assign(item.task(), me.account());
    }
    var after = records.decisions(item.task()).stream().findFirst();
    var asked =
        new UnblindingView(
            ids.next(),
            item.task(),
            reference,
            item.fileNumber(),
            me.account(),
            reason,
            why,
            clock.instant(),
            after);
    unblindings.add(asked);
    clocks.start(reference, CLOCK, asked.id(), CivilTime.today(clock));
    after.ifPresent(entry -> decision.isFollowedBy(asked));
    change.happened(reference, me, "STEP", "work.unblinded", why);
    access.note(me, new Opened(reference, "UNBLINDED", item.task().toString()));
    return asked;
  }

  /** Whose file it is, for who asked to know. */
  public Optional<CaseReference> whose(UUID task) {
    return mayAsk(task).flatMap(item -> asked(task)).map(UnblindingView::caseReference);
  }
}
