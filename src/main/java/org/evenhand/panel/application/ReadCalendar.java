package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CivilTime;
import org.evenhand.panel.model.CalendarFile;
import org.evenhand.panel.model.CalendarSecret;
import org.evenhand.panel.persistence.Feeds;
import org.evenhand.panel.persistence.Sittings;

/**
 * A member's days to sit as their calendar program fetches them. It says that there is a hearing
 * and when, nothing of what or whom.
 */
@Dependent
public class ReadCalendar {
  private static final int MONTHS_BACK = 3;
  private static final int YEARS_AHEAD = 2;

  private final Feeds feeds;
  private final Sittings sittings;
  private final Clock clock;

  @Inject
  public ReadCalendar(Feeds feeds, Sittings sittings, Clock clock) {
    this.feeds = feeds;
    this.sittings = sittings;
    this.clock = clock;
  }

  /** The calendar behind a secret, which is the key to this door; empty where there is none. */
  public Optional<String> behind(String secret) {
    return feeds.of(new CalendarSecret(secret).hash()).map(this::written);
  }

  private String written(UUID member) {
    var today = CivilTime.today(clock);
    var from = today.minusMonths(MONTHS_BACK);
    var days = sittings.of(List.of(member), from, today.plusYears(YEARS_AHEAD));
    return CalendarFile.feed(days, clock.instant());
  }
}
