package org.evenhand.fairness.representation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.application.Casework;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.fairness.representation.persistence.Receipts;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Role;

/**
 * Notes that a panel will not sit, where the hearing's own row does not say so. A panel that is in
 * a closed block stays as it was counted.
 */
@Dependent
public class StandPanelDown {
  private final DataSource source;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public StandPanelDown(@Casework DataSource source, CurrentActor actor, Clock clock) {
    this.source = source;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected StandPanelDown() {
    this(null, null, null);
  }

  /** Answers whether it was noted now; false when it had been before. */
  @RequiresPermissions(Permission.HEARING_READ)
  public boolean note(UUID panel, String reason) {
    var by = actor.get();
    if (!by.is(Role.HEARINGS_MANAGER)) {
      return false;
    }
    return new OwnTransaction(source)
        .commit(
            connection ->
                new Receipts(connection).cancel(panel, by.account(), reason, clock.instant()));
  }
}
