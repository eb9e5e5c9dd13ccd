package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.hearing.api.InvitationState;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.SittingInvitation;
import org.evenhand.hearing.model.SittingInvitation.Days;
import org.evenhand.hearing.persistence.Invitations;
import org.evenhand.kernel.IdSource;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.application.NamePanel;

/**
 * Keeps a hearing's invitations as the hearing is: whoever has a seat on it is asked once, is asked
 * again when its days change, and hears when they have no seat any more. Part of the transaction
 * that changes the hearing.
 */
@Dependent
public class InviteSeated {
  private final Invitations invitations;
  private final NamePanel panels;
  private final SittingNotes notes;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public InviteSeated(
      Invitations invitations, NamePanel panels, SittingNotes notes, IdSource ids, Clock clock) {
    this.invitations = invitations;
    this.panels = panels;
    this.notes = notes;
    this.ids = ids;
    this.clock = clock;
  }

  /** As the hearing is now; one that is not listed has no seats. */
  public void match(Hearing hearing) {
    var seats = seats(hearing);
    var standing =
        invitations.of(List.of(hearing.id())).stream()
            .filter(one -> one.state() != InvitationState.WITHDRAWN)
            .toList();
    for (var invitation : standing) {
      var seat = seats.remove(invitation.member());
      if (seat == null) {
        invitation.withdraw(clock.instant());
        notes.takenBack(invitation, hearing);
      } else {
        keep(invitation, seat, hearing);
      }
    }
    seats.forEach((member, seat) -> ask(member, seat, hearing));
  }

  private void keep(SittingInvitation invitation, String seat, Hearing hearing) {
    invitation.takes(seat);
    if (!invitation.isAbout(days(hearing))) {
      invitation.askAnew(days(hearing), clock.instant());
      notes.asked(invitation, hearing);
    }
  }

  private void ask(UUID member, String seat, Hearing hearing) {
    var invitation =
        new SittingInvitation(
            ids.next(), hearing.id(), member, seat, days(hearing), clock.instant());
    notes.asked(invitation, hearing);
    invitations.add(invitation);
  }

  private Map<UUID, String> seats(Hearing hearing) {
    var seats = new LinkedHashMap<UUID, String>();
    if (hearing.state().equals("LISTED")) {
      hearing
          .panel()
          .map(panels::read)
          .ifPresent(
              panel -> {
                for (MemberView member : panel.members()) {
                  seats.put(member.id(), member.equals(panel.chair()) ? "CHAIR" : "MEMBER");
                }
              });
      hearing.adviser().ifPresent(adviser -> seats.put(adviser, "ADVISER"));
    }
    return seats;
  }

  static Days days(Hearing hearing) {
    var first = hearing.firstDay().orElseThrow();
    return new Days(first, hearing.lastDay().orElse(first));
  }
}
