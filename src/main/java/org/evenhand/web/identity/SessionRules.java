package org.evenhand.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long somebody stays signed in: without doing anything, and at all. */
@ApplicationScoped
public class SessionRules {
  public static final String IDLE_MINUTES = "EVENHAND_SESSION_IDLE_MINUTES";
  public static final String HOURS = "EVENHAND_SESSION_HOURS";

  private final int idleMinutes;
  private final int hours;

  @Inject
  public SessionRules(
      @ConfigProperty(name = IDLE_MINUTES, defaultValue = "30") int idleMinutes,
      @ConfigProperty(name = HOURS, defaultValue = "10") int hours) {
    this.idleMinutes = idleMinutes;
    this.hours = hours;
  }

  /** For the container's proxy. */
  protected SessionRules() {
    this(0, 0);
  }

  /** Why a session has ended. */
  enum End {
    IDLE,
    LONG,
    CHANGED,
    DONE;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  int idleMinutes() {
    return idleMinutes;
  }

  int hours() {
    return hours;
  }

  /**
   * Why a session must end now, if it must. Time that runs backwards ends none.
   *
   * @param startedAt when its owner signed in
   * @param seenAt when its owner last did something
   */
  Optional<End> end(Instant startedAt, Instant seenAt, Instant now) {
    if (!now.isBefore(seenAt.plus(Duration.ofMinutes(idleMinutes)))) {
      return Optional.of(End.IDLE);
    }
    return now.isBefore(startedAt.plus(Duration.ofHours(hours)))
        ? Optional.empty()
        : Optional.of(End.LONG);
  }
}
