package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.api.InvitationView;
import org.evenhand.hearing.persistence.Invitations;
import org.evenhand.identity.api.Permission;

/** Who was asked to sit on hearings and what they answered, for whoever lists them. */
@Dependent
public class ReadInvitations {
  private final Invitations invitations;
  private final InvitationViews views;

  @Inject
  ReadInvitations(Invitations invitations, InvitationViews views) {
    this.invitations = invitations;
    this.views = views;
  }

  /** For the container's interceptors. */
  protected ReadInvitations() {
    this(null, null);
  }

  /** By hearing, the oldest first; also those that were taken back. */
  @RequiresPermissions(Permission.HEARING_LIST)
  public Map<UUID, List<InvitationView>> on(Collection<UUID> hearings) {
    return views.of(invitations.of(hearings)).stream()
        .collect(Collectors.groupingBy(InvitationView::hearing));
  }
}
