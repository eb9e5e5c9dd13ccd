package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evenhand.hearing.api.InvitationState;
import org.evenhand.hearing.model.SittingInvitation;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.hearing.persistence.Invitations;

/** Reminds one member who was asked to sit and has not answered, or waits for them no more. */
@Dependent
public class RemindOne {
  private static final int AT_MOST = 200;

  private final Invitations invitations;
  private final Hearings hearings;
  private final SittingNotes notes;
  private final InvitationSettings settings;
  private final Clock clock;

  @Inject
  public RemindOne(
      Invitations invitations,
      Hearings hearings,
      SittingNotes notes,
      InvitationSettings settings,
      Clock clock) {
    this.invitations = invitations;
    this.hearings = hearings;
    this.notes = notes;
    this.settings = settings;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected RemindOne() {
    this(null, null, null, null, null);
  }

  /** Those for whom it is time, the oldest first. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<UUID> due() {
    var now = clock.instant();
    return invitations.overdue(now.minus(settings.remind()), now.minus(settings.lapse()), AT_MOST);
  }

  /** Looked at again under the row's lock: they may have answered, another run may be ahead. */
  @Transactional(TxType.REQUIRES_NEW)
  public void remind(UUID id) {
    invitations
        .hold(id)
        .filter(one -> one.state() == InvitationState.INVITED)
        .ifPresent(this::remind);
  }

  private void remind(SittingInvitation invitation) {
    var now = clock.instant();
    if (!invitation.askedAt().isAfter(now.minus(settings.lapse()))) {
      invitation.lapse();
    } else if (!invitation.isReminded()
        && !invitation.askedAt().isAfter(now.minus(settings.remind()))) {
      invitation.remind(now);
      notes.reminded(invitation, hearings.get(invitation.hearing()));
    }
  }
}
