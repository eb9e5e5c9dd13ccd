package org.evenhand.investigation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.investigation.persistence.Investigations;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;

/** The time to answer is over and nothing came; the case goes on without a response. */
@Dependent
public class RecordNoResponse {
  private final Investigations investigations;
  private final StopClock clocks;
  private final Clock clock;

  @Inject
  public RecordNoResponse(Investigations investigations, StopClock clocks, Clock clock) {
    this.investigations = investigations;
    this.clocks = clocks;
    this.clock = clock;
  }

  public void record(CaseReference reference) {
    investigations.of(reference).noResponse();
    var today = CivilTime.today(clock);
    clocks.stop(reference, DiscloseReport.RESPONSE, today, "recordNoResponse", Actor.SYSTEM);
  }
}
