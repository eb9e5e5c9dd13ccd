package org.evenhand.hearing.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.application.Casework;
import org.evenhand.hearing.model.SittingInvitation;

/** Who was asked to sit on what. */
@Dependent
public class Invitations {
  private final EntityManager unit;

  @Inject
  public Invitations(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(SittingInvitation invitation) {
    unit.persist(invitation);
  }

  public Optional<SittingInvitation> find(UUID id) {
    return Optional.ofNullable(unit.find(SittingInvitation.class, id));
  }

  /** The invitation, held against everybody else until the transaction ends. */
  public Optional<SittingInvitation> hold(UUID id) {
    return Optional.ofNullable(
        unit.find(SittingInvitation.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** All there ever were of some hearings, the oldest first. */
  public List<SittingInvitation> of(Collection<UUID> hearings) {
    return hearings.isEmpty()
        ? List.of()
        : unit.createQuery(
                "select i from SittingInvitation i where i.hearingId in :hearings"
                    + " order by i.askedAt, i.id",
                SittingInvitation.class)
            .setParameter("hearings", hearings)
            .getResultList();
  }

  /** Of one member, those that end on a day or later, the next first. */
  public List<SittingInvitation> of(UUID member, LocalDate from) {
    return unit.createQuery(
            "select i from SittingInvitation i where i.memberId = :member and i.lastDay >= :from"
                + " order by i.firstDay, i.id",
            SittingInvitation.class)
        .setParameter("member", member)
        .setParameter("from", from)
        .getResultList();
  }

  /** The oldest that is unanswered and lapses, or of which nobody was reminded yet. */
  public Optional<UUID> overdue(Instant remind, Instant lapse) {
    return unit.createQuery(
            "select i.id from SittingInvitation i where i.state ="
                + " org.evenhand.hearing.api.InvitationState.INVITED and"
                + " (i.askedAt <= :lapse or (i.askedAt <= :remind and i.remindedAt is null))"
                + " order by i.askedAt, i.id",
            UUID.class)
        .setParameter("remind", remind)
        .setParameter("lapse", lapse)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
