package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.evenhand.identity.api.Alert;
import org.evenhand.identity.persistence.Alerts;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.IdSource;

/**
 * Notes that somebody asked for what does not exist or is not for them. {@value #STRAWS} of these
 * within ten minutes look like guessing, and raise an alert.
 */
@Dependent
public class NoteDenial {
  static final int STRAWS = 50;
  static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int LONGEST = 300;

  private final Alerts alerts;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public NoteDenial(Alerts alerts, IdSource ids, Clock clock) {
    this.alerts = alerts;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param asked the address without its query
   */
  public void note(Actor actor, String asked) {
    var detail = STRAWS + " refusals in " + WINDOW.toMinutes() + " minutes";
    var alert = new Alert(ids.next(), "GUESSING", actor.account(), clock.instant(), detail);
    var kept = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    alerts.deny(alert, kept, STRAWS, WINDOW);
  }
}
