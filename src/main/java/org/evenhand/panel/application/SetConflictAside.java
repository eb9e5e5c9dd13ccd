package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.MayActOn;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.ConflictAside;
import org.evenhand.panel.persistence.ConflictActs;
import org.evenhand.panel.persistence.PoolRows;

/**
 * Sets a conflict of interest aside for one member and one case, or lets it count again: only such
 * as the law leaves to somebody's judgement, by whoever may judge it, with a reason that is kept.
 * Nobody does it for themselves.
 */
@Dependent
public class SetConflictAside {
  private static final int LONGEST = 1000;

  private final ConflictActs acts;
  private final PoolRows pool;
  private final MayActOn walls;
  private final ChangeCase chronology;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public SetConflictAside(
      ConflictActs acts,
      PoolRows pool,
      MayActOn walls,
      ChangeCase chronology,
      CurrentActor actor,
      Clock clock) {
    this.acts = acts;
    this.pool = pool;
    this.walls = walls;
    this.chronology = chronology;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected SetConflictAside() {
    this(null, null, null, null, null, null);
  }

  /**
   * Said again as it is, nothing changes.
   *
   * @param said of which member and case, whether it is set aside, and why
   * @throws NotShown to whoever declared a conflict with the case themselves
   */
  @Transactional
  @RequiresPermissions(
      value = {Permission.WALL_WAIVE, Permission.HEARING_LIST},
      logical = Logical.OR)
  public Outcome<ConflictAside> set(ConflictAside said) {
    var me = actor.get();
    if (walls.on(List.of(said.reference()), me.account()).hasConflict(said.reference())) {
      throw new NotShown();
    }
    var known =
        acts.on(List.of(said.reference())).stream()
            .filter(one -> one.member().equals(said.member()))
            .filter(one -> one.reason() == said.reason())
            .findFirst();
    var problem = problem(said, known);
    if (problem.isPresent()) {
      return Outcome.refused(problem.get());
    }
    if (known.get().aside() != said.aside()) {
      acts.add(said, me, clock.instant());
      chronology.happened(
          said.reference(),
          me,
          "STEP",
          said.aside() ? "conflict.setAside" : "conflict.countsAgain",
          "");
    }
    return Outcome.done(said);
  }

  private Optional<Problem> problem(ConflictAside said, Optional<ConflictAside> known) {
    var role = said.reason().waivedBy();
    if (role.isEmpty()) {
      return Optional.of(Problem.of("aside.never"));
    }
    if (!actor.get().is(role.get())) {
      return Optional.of(Problem.of("aside.notYours"));
    }
    if (known.isEmpty()) {
      return Optional.of(Problem.of("aside.none"));
    }
    var own = pool.of(actor.get().account()).map(file -> file.member().id());
    if (own.filter(said.member()::equals).isPresent()) {
      return Optional.of(Problem.of("aside.own"));
    }
    return said.why().isBlank()
        ? Optional.of(Problem.at("why", "aside.why.missing"))
        : TypedText.problem("why", said.why(), LONGEST);
  }
}
