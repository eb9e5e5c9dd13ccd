package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.api.InvitationState;
import org.evenhand.hearing.api.InvitationView;
import org.evenhand.hearing.persistence.Invitations;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CivilTime;
import org.evenhand.panel.application.ReadOwnPlace;

/** What a member was asked to sit on; they read nobody else's. */
@Dependent
public class ReadOwnInvitations {
  private static final int MONTHS_BACK = 12;

  private final Invitations invitations;
  private final InvitationViews views;
  private final ReadOwnPlace own;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  ReadOwnInvitations(
      Invitations invitations,
      InvitationViews views,
      ReadOwnPlace own,
      CurrentActor actor,
      Clock clock) {
    this.invitations = invitations;
    this.views = views;
    this.own = own;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ReadOwnInvitations() {
    this(null, null, null, null, null);
  }

  /** To come, and of the twelve months before, the next day first. */
  @RequiresPermissions(Permission.POOL_OWN)
  public List<InvitationView> all() {
    return mine();
  }

  private List<InvitationView> mine() {
    var since = CivilTime.today(clock).minusMonths(MONTHS_BACK);
    return own.of(actor.get())
        .map(file -> views.of(invitations.of(file.member().id(), since)))
        .orElse(List.of());
  }

  /** One that can still be answered. */
  @RequiresPermissions(Permission.POOL_OWN)
  public Optional<InvitationView> open(UUID id) {
    return mine().stream()
        .filter(one -> one.id().equals(id))
        .filter(one -> one.open() && one.state() != InvitationState.DECLINED)
        .findFirst();
  }
}
