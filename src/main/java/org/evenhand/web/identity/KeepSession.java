package org.evenhand.web.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/**
 * In a demonstration the clock is moved by months. Whoever moves it calls this afterwards, and is
 * not signed out for having been idle so long.
 */
@Dependent
public class KeepSession {
  private final HttpServletRequest request;
  private final Clock clock;

  @Inject
  public KeepSession(HttpServletRequest request, Clock clock) {
    this.request = request;
    this.clock = clock;
  }

  public void afterTheClockMoved() {
    var session = request.getSession(false);
    if (session != null && session.getAttribute(SessionLimits.STARTED_AT) != null) {
      session.setAttribute(SessionLimits.STARTED_AT, clock.instant());
      session.setAttribute(SessionLimits.SEEN_AT, clock.instant());
    }
  }
}
