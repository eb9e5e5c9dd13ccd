package org.evenhand.casefile.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.ClockView;

/** A time during which a clock was on hold, and why. */
@Entity
@Table(schema = "casework", name = "clock_hold")
public class ClockHold {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "clock_id")
  private CaseClock clock;

  @Column(name = "held_from")
  private LocalDate heldFrom;

  @Column(name = "held_until")
  private LocalDate heldUntil;

  private String reason;

  @Column(name = "held_by")
  private String heldBy;

  @Column(name = "resumed_by")
  private String resumedBy;

  protected ClockHold() {}

  ClockHold(UUID id, CaseClock clock, LocalDate from, String reason, String by) {
    this.id = id;
    this.clock = clock;
    this.heldFrom = from;
    this.reason = reason;
    this.heldBy = by;
    this.resumedBy = "";
  }

  void end(LocalDate day, String by) {
    heldUntil = day;
    resumedBy = by;
  }

  boolean isGoing() {
    return heldUntil == null;
  }

  LocalDate from() {
    return heldFrom;
  }

  long daysTo(LocalDate today) {
    var end = isGoing() ? today : heldUntil;
    return Math.max(0, end.toEpochDay() - heldFrom.toEpochDay());
  }

  ClockView.Hold view() {
    return new ClockView.Hold(heldFrom, Optional.ofNullable(heldUntil), reason, heldBy);
  }
}
