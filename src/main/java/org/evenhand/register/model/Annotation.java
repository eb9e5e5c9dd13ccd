package org.evenhand.register.model;

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
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.register.api.AnnotationView;
import org.evenhand.register.api.NewAnnotation;
import org.evenhand.register.api.RegistrationStatus;

/**
 * A note on a register entry, most often an order. It is made with a first day and, where the order
 * has one, a last day; it stops by itself when that day is over. It may be ended earlier, or later
 * when an order is extended; the day it began never changes, and no annotation is ever deleted.
 */
@Entity
@Table(schema = "casework", name = "register_annotation")
public class Annotation {
  @Id private UUID id;

  @Column(name = "registrant_id")
  private UUID registrantId;

  private String code;

  @Enumerated(EnumType.STRING)
  private RegistrationStatus effect;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "last_day")
  private LocalDate last;

  @Column(name = "case_reference")
  private String caseReference;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Version private int version;

  protected Annotation() {}

  public Annotation(UUID id, NewAnnotation wanted, Actor actor, Instant now) {
    this.id = id;
    this.registrantId = wanted.person().value();
    this.code = wanted.code();
    this.effect = wanted.effect().orElse(null);
    this.from = wanted.from();
    this.last = wanted.last().orElse(null);
    this.caseReference = wanted.caseReference().value();
    this.recordedAt = now;
    this.recordedBy = actor.account();
  }

  /** Sets the last day it is in force; the day before the first says that it never was. */
  public void endOn(LocalDate day) {
    if (day.isBefore(from.minusDays(1))) {
      throw new IllegalArgumentException("an annotation cannot end before it begins");
    }
    last = day;
  }

  public LocalDate from() {
    return from;
  }

  public AnnotationView view() {
    return new AnnotationView(
        id,
        code,
        Optional.ofNullable(effect),
        from,
        Optional.ofNullable(last),
        new CaseReference(caseReference));
  }
}
