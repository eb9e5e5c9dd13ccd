package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Alert;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.persistence.AccessRecords;
import org.evenhand.identity.persistence.AccessRecords.Readings;
import org.evenhand.identity.persistence.Alerts;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Somebody says that they are too near to a case. They lose access to it at once and for good, and
 * what they read of it before is reported to those who review access. Who holds the case then is
 * for the workflow to see to.
 */
@Dependent
public class DeclareConflict {
  private static final int LONGEST_REASON = 2000;

  private final Involvements involvements;
  private final AccessRecords reads;
  private final Alerts alerts;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public DeclareConflict(
      Involvements involvements, AccessRecords reads, Alerts alerts, IdSource ids, Clock clock) {
    this.involvements = involvements;
    this.reads = reads;
    this.alerts = alerts;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected DeclareConflict() {
    this(null, null, null, null, null);
  }

  /** How many earlier readings were reported. */
  @Transactional
  @RequiresPermissions(Permission.CONFLICT_DECLARE)
  public Outcome<Integer> declare(Actor own, CaseReference reference, String reason) {
    if (reason.isBlank()) {
      return Outcome.refused(Problem.at("reason", "conflict.reason.missing"));
    }
    if (reason.length() > LONGEST_REASON) {
      return Outcome.refused(Problem.at("reason", "conflict.reason.long", LONGEST_REASON));
    }
    var now = clock.instant();
    var earlier = reads.of(own.account(), reference);
    if (involvements.declare(reference, own.account(), reason.strip(), now)
        && earlier.count() > 0) {
      var kind = "READ_BEFORE_CONFLICT";
      alerts.raise(new Alert(ids.next(), kind, own.account(), now, detail(reference, earlier)));
    }
    return Outcome.done(earlier.count());
  }

  private static String detail(CaseReference reference, Readings earlier) {
    return reference
        + ": "
        + earlier.count()
        + " readings, "
        + CivilTime.dayOf(earlier.first())
        + " to "
        + CivilTime.dayOf(earlier.last());
  }
}
