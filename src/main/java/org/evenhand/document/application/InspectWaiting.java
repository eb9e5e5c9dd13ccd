package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.evenhand.casefile.application.Routine;
import org.evenhand.document.persistence.Documents;

/**
 * Looks at what is still in quarantine: what came while the reader or the scanner was out, and what
 * was being looked at when the server went down.
 */
@Dependent
public class InspectWaiting implements Routine {
  private static final Duration GRACE = Duration.ofMinutes(2);
  private static final int AT_ONCE = 20;

  private final Documents documents;
  private final InspectDocument inspect;
  private final Clock clock;

  @Inject
  public InspectWaiting(Documents documents, InspectDocument inspect, Clock clock) {
    this.documents = documents;
    this.inspect = inspect;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "inspect-waiting-documents";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(2);
  }

  @Override
  public String run() {
    return inspect() + " looked at";
  }

  /**
   * @return how many were looked at
   */
  public int inspect() {
    var waiting = documents.waitingSince(clock.instant().minus(GRACE), AT_ONCE);
    waiting.forEach(inspect::inspect);
    return waiting.size();
  }
}
