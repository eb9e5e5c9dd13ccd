package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;
import org.evenhand.workflow.api.UnblindingView;
import org.evenhand.workflow.persistence.Unblindings;

/**
 * The second person looks at why a file was unmasked, and says so. Each stays until one did, and a
 * clock runs.
 */
@Dependent
public class ReviewUnblindings {
  private static final int LONGEST = 2_000;
  private final Unblindings unblindings;
  private final StopClock clocks;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public ReviewUnblindings(
      Unblindings unblindings, StopClock clocks, CurrentActor actor, Clock clock) {
    this.unblindings = unblindings;
    this.clocks = clocks;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ReviewUnblindings() {
    this(null, null, null, null);
  }

  /** Those that nobody has looked at, oldest first. */
  @RequiresPermissions(Permission.UNBLINDING_REVIEW)
  public List<UnblindingView> open() {
    return unblindings.notSeen();
  }

  /** Empty when it is noted; otherwise why not. */
  @Transactional
  @RequiresPermissions(Permission.UNBLINDING_REVIEW)
  public Optional<Problem> see(UUID id, String note) {
    if (note.isBlank() || note.length() > LONGEST) {
      return Optional.of(Problem.of("escalation.act", LONGEST));
    }
    if (!unblindings.see(id, actor.get().account(), note.strip(), clock.instant())) {
      return Optional.of(Problem.of("unblind.seen"));
    }
    unblindings.find(id).ifPresent(this::stopClock);
    return Optional.empty();
  }

  private void stopClock(UnblindingView seen) {
    clocks.stop(
        seen.caseReference(),
        Unblind.CLOCK,
        seen.id(),
        CivilTime.today(clock),
        "reviewUnblinding",
        actor.get());
  }
}
