package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.model.Walls;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Allows one person to act on one case in spite of an earlier part, where the law leaves room for
 * it: an adjudicator of an interim order may in law sit on the final hearing. It takes a reason and
 * somebody else's name. A declared conflict is never waived.
 */
@Dependent
public class WaiveWall {
  private final Involvements involvements;
  private final Clock clock;

  @Inject
  public WaiveWall(Involvements involvements, Clock clock) {
    this.involvements = involvements;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected WaiveWall() {
    this(null, null);
  }

  /**
   * @param wall the key under which the wall was told, for example {@code wall.interimThenFinal}
   */
  @RequiresPermissions(Permission.WALL_WAIVE)
  public Outcome<String> waive(
      Actor by, CaseReference reference, String account, String wall, String reason) {
    if (reason.isBlank()) {
      return Outcome.refused(Problem.at("reason", "wall.waive.reason"));
    }
    if (by.account().equals(account)) {
      return Outcome.refused(Problem.at("account", "wall.waive.own"));
    }
    if (Walls.named(wall).filter(Walls.Wall::waivable).isEmpty()) {
      return Outcome.refused(Problem.at("wall", "wall.waive.never"));
    }
    involvements.waive(reference, account, wall, reason.strip(), by.account(), clock.instant());
    return Outcome.done(wall);
  }
}
