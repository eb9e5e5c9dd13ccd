package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.interimorder.application.EndInterimOrder;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;

/** A case that closes has no interim order in force, and nobody is chased about it any longer. */
@Dependent
class LeaveNothingRunning {
  private final EndInterimOrder interim;
  private final StopClock clocks;
  private final Clock clock;

  @Inject
  LeaveNothingRunning(EndInterimOrder interim, StopClock clocks, Clock clock) {
    this.interim = interim;
    this.clocks = clocks;
    this.clock = clock;
  }

  void of(CaseReference reference) {
    var today = CivilTime.today(clock);
    interim.end(reference, today, Actor.SYSTEM);
    clocks.stopAll(reference, today, "closeCase", Actor.SYSTEM);
  }
}
