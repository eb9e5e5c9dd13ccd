package org.evenhand.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.evenhand.identity.api.SignedIn;
import org.evenhand.identity.application.Sessions;
import org.evenhand.identity.application.StillOpen;
import org.evenhand.kernel.ShiftableClock;
import org.evenhand.web.identity.SessionRules.End;

/**
 * Ends sessions that are idle or old by the product's own clock, and those whose account was closed
 * or changed. It stands behind Shiro, so it knows who is signed in. When a demonstration's clock
 * was moved, that time counts for nobody: not for who moved it, and not for anybody else.
 */
public class SessionLimits extends HttpFilter {
  static final String STARTED_AT = "evenhand.startedAt";
  static final String SEEN_AT = "evenhand.seenAt";
  static final String CLOCK_AHEAD = "evenhand.clockAhead";

  private final transient Sessions sessions;
  private final transient StillOpen stillOpen;
  private final transient SessionRules rules;
  private final transient Clock clock;

  @Inject
  public SessionLimits(Sessions sessions, StillOpen stillOpen, SessionRules rules, Clock clock) {
    this.sessions = sessions;
    this.stillOpen = stillOpen;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var who = isStatic(request) ? Optional.<SignedIn>empty() : sessions.current();
    var end = who.flatMap(signedIn -> end(request.getSession(), signedIn));
    if (end.isPresent()) {
      sessions.end();
      Onwards.to("/sign-in?why=" + end.get().code(), request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  private Optional<End> end(HttpSession session, SignedIn who) {
    var now = clock.instant();
    followTheClock(session);
    var startedAt = (Instant) session.getAttribute(STARTED_AT);
    var seenAt = (Instant) session.getAttribute(SEEN_AT);
    session.setAttribute(SEEN_AT, now);
    if (startedAt == null || seenAt == null) {
      session.setAttribute(STARTED_AT, now);
      startedAt = now;
      seenAt = now;
    }
    var end = rules.end(startedAt, seenAt, now);
    return end.isPresent() || stillOpen.isOpen(who) ? end : Optional.of(End.CHANGED);
  }

  private void followTheClock(HttpSession session) {
    var ahead = ShiftableClock.shiftOf(clock);
    var before = (Duration) session.getAttribute(CLOCK_AHEAD);
    if (before != null && !before.equals(ahead)) {
      moveOn(session, STARTED_AT, ahead.minus(before));
      moveOn(session, SEEN_AT, ahead.minus(before));
    }
    session.setAttribute(CLOCK_AHEAD, ahead);
  }

  private static void moveOn(HttpSession session, String name, Duration by) {
    if (session.getAttribute(name) instanceof Instant time) {
      session.setAttribute(name, time.plus(by));
    }
  }

  private static boolean isStatic(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/jakarta.faces.resource/");
  }
}
