package org.evenhand.hearing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a scheduler has fixed in a block: the first day of a hearing, or one of its members. */
@Entity
@Table(schema = "casework", name = "listing_lock")
public class ListingLock {
  @Id private UUID id;

  @Column(name = "block_id")
  private UUID blockId;

  @Column(name = "hearing_id")
  private UUID hearingId;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "member_id")
  private UUID memberId;

  @Column(name = "locked_by")
  private String lockedBy;

  @Column(name = "locked_at")
  private Instant lockedAt;

  protected ListingLock() {}

  private ListingLock(UUID id, UUID block, UUID hearing, String by, Instant now) {
    this.id = id;
    this.blockId = block;
    this.hearingId = hearing;
    this.lockedBy = by;
    this.lockedAt = now;
  }

  public static ListingLock ofDay(
      UUID id, UUID block, UUID hearing, LocalDate day, String by, Instant now) {
    var lock = new ListingLock(id, block, hearing, by, now);
    lock.firstDay = day;
    return lock;
  }

  public static ListingLock ofMember(
      UUID id, UUID block, UUID hearing, UUID member, String by, Instant now) {
    var lock = new ListingLock(id, block, hearing, by, now);
    lock.memberId = member;
    return lock;
  }

  public UUID id() {
    return id;
  }

  public UUID hearing() {
    return hearingId;
  }

  public Optional<LocalDate> firstDay() {
    return Optional.ofNullable(firstDay);
  }

  public Optional<UUID> member() {
    return Optional.ofNullable(memberId);
  }
}
