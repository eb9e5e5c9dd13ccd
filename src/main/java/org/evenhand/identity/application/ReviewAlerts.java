package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Alert;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.persistence.Alerts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** Alerts for those who review access; nobody answers one about themselves. */
@Dependent
@RequiresPermissions(Permission.ACCESS_REVIEW)
public class ReviewAlerts {
  private final Alerts alerts;
  private final Clock clock;

  @Inject
  public ReviewAlerts(Alerts alerts, Clock clock) {
    this.alerts = alerts;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ReviewAlerts() {
    this(null, null);
  }

  /** Those nobody has answered, oldest first. */
  public List<Alert> open() {
    return alerts.open();
  }

  /** Says what came of it. */
  public Outcome<UUID> answer(Actor by, UUID alert, String answer) {
    if (answer.isBlank()) {
      return Outcome.refused(Problem.at("answer", "alert.answer.missing"));
    }
    return alerts.answer(alert, by.account(), answer.strip(), clock.instant())
        ? Outcome.done(alert)
        : Outcome.refused(Problem.of("alert.notYours"));
  }
}
