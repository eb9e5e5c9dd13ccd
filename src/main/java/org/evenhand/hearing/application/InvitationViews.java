package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.correspondence.api.DeliveryState;
import org.evenhand.correspondence.application.ReadNotes;
import org.evenhand.hearing.api.InvitationState;
import org.evenhand.hearing.api.InvitationView;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.SittingInvitation;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.CivilTime;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.application.NamePanel;

/** Invitations as they are read: with names, and with how far the message got. */
@Dependent
class InvitationViews {
  private final Hearings hearings;
  private final NamePanel pool;
  private final ReadNotes notes;
  private final Clock clock;

  @Inject
  InvitationViews(Hearings hearings, NamePanel pool, ReadNotes notes, Clock clock) {
    this.hearings = hearings;
    this.pool = pool;
    this.notes = notes;
    this.clock = clock;
  }

  List<InvitationView> of(Collection<SittingInvitation> invitations) {
    var about =
        hearings
            .some(invitations.stream().map(SittingInvitation::hearing).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Hearing::id, hearing -> hearing));
    var names =
        pool
            .members(invitations.stream().map(SittingInvitation::member).distinct().toList())
            .stream()
            .collect(Collectors.toMap(MemberView::id, MemberView::name));
    var sent = notes.states(invitations.stream().flatMap(one -> one.note().stream()).toList());
    return invitations.stream()
        .map(one -> view(one, about.get(one.hearing()), names, sent))
        .toList();
  }

  private InvitationView view(
      SittingInvitation one,
      Hearing hearing,
      Map<UUID, String> names,
      Map<UUID, DeliveryState> sent) {
    var delivery = one.note().map(sent::get);
    var held =
        one.state() == InvitationState.INVITED
            && delivery.filter(DeliveryState.WAITING::equals).isPresent();
    return new InvitationView(
        one.id(),
        one.hearing(),
        hearing.reference(),
        hearing.type(),
        hearing.mode(),
        one.member(),
        names.get(one.member()),
        one.seat(),
        one.firstDay(),
        one.lastDay(),
        held ? InvitationState.HELD : one.state(),
        delivery.filter(state -> state != DeliveryState.UNRESOLVED).isPresent(),
        one.askedAt(),
        one.answeredAt().orElse(null),
        one.reason().orElse(null),
        one.words(),
        one.state() != InvitationState.WITHDRAWN
            && hearing.state().equals("LISTED")
            && !one.firstDay().isBefore(CivilTime.today(clock)));
  }
}
