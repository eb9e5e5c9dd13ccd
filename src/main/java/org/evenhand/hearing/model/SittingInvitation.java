package org.evenhand.hearing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.hearing.api.CannotSit;
import org.evenhand.hearing.api.InvitationState;

/**
 * Somebody is asked to sit on a hearing, or to advise its panel, and answers. Its id is the event
 * in their calendar; the sequence grows with each change they are sent (RFC 5546, 2.1.4).
 */
@Entity
@Table(schema = "casework", name = "sitting_invitation")
public class SittingInvitation {
  @Id private UUID id;

  @Column(name = "hearing_id")
  private UUID hearingId;

  @Column(name = "member_id")
  private UUID memberId;

  private String seat;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  private int sequence;

  @Enumerated(EnumType.STRING)
  private InvitationState state;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "note_id")
  private UUID noteId;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  @Column(name = "lapsed_at")
  private Instant lapsedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private String reason;
  private String words;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private int version;

  /** Days from a first to a last. */
  public record Days(LocalDate first, LocalDate last) {}

  protected SittingInvitation() {}

  public SittingInvitation(
      UUID id, UUID hearing, UUID member, String seat, Days days, Instant now) {
    this.id = id;
    this.hearingId = hearing;
    this.memberId = member;
    this.seat = seat;
    ask(days, now);
  }

  private void ask(Days days, Instant now) {
    firstDay = days.first();
    lastDay = days.last();
    state = InvitationState.INVITED;
    askedAt = now;
    noteId = null;
    remindedAt = null;
    lapsedAt = null;
    answeredAt = null;
    reason = "";
    words = "";
  }

  /** Asks again, about other days: what was answered was about the days before. */
  public void askAnew(Days days, Instant now) {
    sequence++;
    ask(days, now);
  }

  /** The same days in another seat; what was answered holds. */
  public void takes(String otherSeat) {
    seat = otherSeat;
  }

  public void told(UUID note) {
    noteId = note;
  }

  public void accept(Instant now) {
    answer(InvitationState.ACCEPTED, now);
    reason = "";
    words = "";
  }

  public void decline(CannotSit why, String more, Instant now) {
    answer(InvitationState.DECLINED, now);
    reason = why.name();
    words = more;
  }

  private void answer(InvitationState how, Instant now) {
    if (state == InvitationState.WITHDRAWN) {
      throw new IllegalStateException("an invitation that was taken back has no answer");
    }
    state = how;
    answeredAt = now;
  }

  public void remind(Instant now) {
    remindedAt = now;
  }

  public boolean isReminded() {
    return remindedAt != null;
  }

  /** The time to answer is over. */
  public void lapse(Instant now) {
    if (state == InvitationState.INVITED) {
      state = InvitationState.LAPSED;
      lapsedAt = now;
    }
  }

  /**
   * Whether asking them again for a hearing on these days would be in vain: they did not answer, or
   * said that they cannot, which is about their own days only where they are not free.
   */
  public boolean wasInVain(Days days) {
    return reason()
        .map(why -> why != CannotSit.NOT_FREE || isAbout(days))
        .orElse(lapsedAt != null && answeredAt == null);
  }

  /** Takes it back; what was answered stays on record. */
  public void withdraw(Instant now) {
    sequence++;
    state = InvitationState.WITHDRAWN;
    endedAt = now;
  }

  public boolean isAbout(Days days) {
    return firstDay.equals(days.first()) && lastDay.equals(days.last());
  }

  public UUID id() {
    return id;
  }

  public UUID hearing() {
    return hearingId;
  }

  public UUID member() {
    return memberId;
  }

  public String seat() {
    return seat;
  }

  public LocalDate firstDay() {
    return firstDay;
  }

  public LocalDate lastDay() {
    return lastDay;
  }

  public int sequence() {
    return sequence;
  }

  public InvitationState state() {
    return state;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<UUID> note() {
    return Optional.ofNullable(noteId);
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  /** Why they said that they cannot; empty where they did not. */
  public Optional<CannotSit> reason() {
    return reason.isEmpty() ? Optional.empty() : Optional.of(CannotSit.valueOf(reason));
  }

  public String words() {
    return words;
  }
}
