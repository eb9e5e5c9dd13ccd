package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.evenhand.hearing.api.InvitationState;
import org.evenhand.hearing.model.SittingInvitation;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.hearing.persistence.Invitations;

/** Reminds one member who was asked to sit and has not answered, or waits for them no more. */
@Dependent
public class RemindNext {
  private final Invitations invitations;
  private final Hearings hearings;
  private final SittingNotes notes;
  private final InvitationSettings settings;
  private final Clock clock;

  @Inject
  public RemindNext(
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
  protected RemindNext() {
    this(null, null, null, null, null);
  }

  /** Whether there was somebody for whom it is time; whoever was asked first comes first. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean remind() {
    var now = clock.instant();
    var next = invitations.overdue(now.minus(settings.remind()), now.minus(settings.lapse()));
    next.flatMap(invitations::hold)
        .filter(one -> one.state() == InvitationState.INVITED)
        .ifPresent(this::remind);
    return next.isPresent();
  }

  private void remind(SittingInvitation invitation) {
    var now = clock.instant();
    if (!invitation.askedAt().isAfter(now.minus(settings.lapse()))) {
      invitation.lapse(now);
    } else if (!invitation.isReminded()
        && !invitation.askedAt().isAfter(now.minus(settings.remind()))) {
      invitation.remind(now);
      notes.reminded(invitation, hearings.get(invitation.hearing()));
    }
  }
}
