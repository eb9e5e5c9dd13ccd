package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.panel.api.Whose;
import org.evenhand.panel.model.CalendarSecret;
import org.evenhand.panel.persistence.Feeds;

/**
 * Makes the address at which a member's calendar program fetches their days to sit. One at a time:
 * a new one ends the one before.
 */
@Dependent
public class MakeCalendarAddress {
  private final MemberMeant meant;
  private final Feeds feeds;
  private final RandomGenerator chance;
  private final Clock clock;

  @Inject
  MakeCalendarAddress(MemberMeant meant, Feeds feeds, RandomGenerator chance, Clock clock) {
    this.meant = meant;
    this.feeds = feeds;
    this.chance = chance;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected MakeCalendarAddress() {
    this(null, null, null, null);
  }

  /**
   * @return the secret in the address: told now and never again
   */
  @Transactional
  @RequiresPermissions(Permission.POOL_OWN)
  public Outcome<String> make(Actor own) {
    return meant
        .by(Whose.own(own))
        .then(
            file -> {
              var secret = CalendarSecret.drawn(chance);
              feeds.make(file.member().id(), secret.hash(), clock.instant());
              return Outcome.done(secret.text());
            });
  }
}
