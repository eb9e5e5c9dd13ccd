package org.evenhand.fairness.representation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import javax.sql.DataSource;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.application.Casework;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.fairness.representation.api.CheckStatus;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CivilTime;

/**
 * For whoever lists hearings and names panels: whether checks are due or done, and the verdict that
 * was signed. It tells nothing else, and nothing of one panel.
 */
@Dependent
public class ReadCheckStatus {
  private final DataSource source;
  private final Clock clock;

  @Inject
  public ReadCheckStatus(@Casework DataSource source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ReadCheckStatus() {
    this(null, null);
  }

  @RequiresPermissions(Permission.HEARING_READ)
  public CheckStatus now() {
    var today = CivilTime.today(clock);
    return new OwnTransaction(source).commit(connection -> StatusOfChecks.read(connection, today));
  }
}
