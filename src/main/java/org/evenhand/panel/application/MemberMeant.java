package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberFile;
import org.evenhand.panel.api.Whose;
import org.evenhand.panel.model.AvailabilityRules;
import org.evenhand.panel.persistence.PoolRows;

/** The member whose entry is to be changed, by somebody who may change it. */
@Dependent
class MemberMeant {
  private final PoolRows pool;

  @Inject
  MemberMeant(PoolRows pool) {
    this.pool = pool;
  }

  /**
   * @throws NotShown when the actor may do no such thing, whoever is meant
   */
  Outcome<MemberFile> by(Whose whose) {
    var needed = whose.other().isPresent() ? Permission.POOL_KEEP : Permission.POOL_OWN;
    if (!Permissions.permit(whose.by(), needed)) {
      throw new NotShown();
    }
    if (whose.other().isEmpty()) {
      return pool.of(whose.by().account())
          .map(Outcome::done)
          .orElseGet(() -> Outcome.refused(Problem.of("pool.notInIt")));
    }
    var problem = AvailabilityRules.reason(whose.reason());
    return problem.isPresent()
        ? Outcome.refused(problem.get())
        : pool.find(whose.other().get())
            .map(Outcome::done)
            .orElseGet(() -> Outcome.refused(Problem.of("pool.noSuchMember")));
  }
}
