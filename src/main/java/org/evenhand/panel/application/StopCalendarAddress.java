package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.panel.api.MemberFile;
import org.evenhand.panel.api.Whose;
import org.evenhand.panel.persistence.Feeds;

/** Ends the address of a member's calendar at once; it answers no more. */
@Dependent
public class StopCalendarAddress {
  private final MemberMeant meant;
  private final Feeds feeds;

  @Inject
  StopCalendarAddress(MemberMeant meant, Feeds feeds) {
    this.meant = meant;
    this.feeds = feeds;
  }

  /** For the container's interceptors. */
  protected StopCalendarAddress() {
    this(null, null);
  }

  @Transactional
  @RequiresPermissions(Permission.POOL_OWN)
  public Outcome<MemberFile> stop(Actor own) {
    return meant
        .by(Whose.own(own))
        .then(
            file -> {
              feeds.end(file.member().id());
              return Outcome.done(file);
            });
  }
}
