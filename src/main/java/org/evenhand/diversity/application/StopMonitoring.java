package org.evenhand.diversity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import org.evenhand.diversity.persistence.MonitoringStops;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.PersonId;

/**
 * Stops that what a member of the pool declared is used to monitor panels, and lets it be used
 * again, as the member asks (Data Protection Act 2018, Schedule 1, paragraph 8). Who stops it
 * counts as undisclosed in every check from then on. What was asked before is not told.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class StopMonitoring {
  private final MonitoringStops stops;
  private final Clock clock;

  @Inject
  public StopMonitoring(MonitoringStops stops, Clock clock) {
    this.stops = stops;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected StopMonitoring() {
    this(null, null);
  }

  /**
   * Does as the person asks of what they themselves declared.
   *
   * @param stopped whether it is to be stopped
   */
  public void ask(PersonId person, boolean stopped) {
    if (stopped) {
      stops.add(person, YearMonth.from(CivilTime.today(clock)));
    } else {
      stops.remove(person);
    }
  }
}
