package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.DeclareConflict;
import org.evenhand.identity.application.MayActOn;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.workflow.persistence.WorkItems;

/**
 * Somebody is too near to a case: they lose it for good, and what they had taken of it goes back to
 * the team, together or not at all. Why is kept with the declaration, not in the case's history.
 */
@Dependent
public class StandBack {
  private final WorkItems work;
  private final MayActOn walls;
  private final DeclareConflict conflict;
  private final ChangeCase cases;
  private final CurrentActor actor;

  @Inject
  public StandBack(
      WorkItems work,
      MayActOn walls,
      DeclareConflict conflict,
      ChangeCase cases,
      CurrentActor actor) {
    this.work = work;
    this.walls = walls;
    this.conflict = conflict;
    this.cases = cases;
    this.actor = actor;
  }

  /** For the container's interceptors. */
  protected StandBack() {
    this(null, null, null, null, null);
  }

  /**
   * Said twice, it happens once.
   *
   * @return how many of their steps went back to the team
   */
  @Transactional
  @RequiresPermissions(Permission.CONFLICT_DECLARE)
  public Outcome<Integer> from(CaseReference reference, String reason) {
    var me = actor.get();
    return walls.on(List.of(reference), me.account()).hasConflict(reference)
        ? Outcome.done(0)
        : conflict.declare(me, reference, reason).then(read -> giveBack(reference, me));
  }

  private Outcome<Integer> giveBack(CaseReference reference, Actor me) {
    var held =
        work.openOf(reference).stream()
            .filter(item -> item.assignee().filter(me.account()::equals).isPresent())
            .toList();
    held.forEach(item -> work.assign(item.task(), null));
    cases.happened(reference, me, "STEP", "work.stoodBack", "");
    return Outcome.done(held.size());
  }
}
