package org.evenhand.interimorder.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.interimorder.api.InterimOrderEventView;

/** Something that happened to an interim order; never changed. */
@Entity
@Table(schema = "casework", name = "interim_order_event")
public class InterimOrderEvent {
  /** What happened. */
  public enum Kind {
    MADE,
    REVIEWED,
    APPLIED,
    EXTENDED,
    NOT_EXTENDED,
    REVOKED,
    REPLACED,
    EXPIRED,
    /** Somebody recorded what they do about a coming day. */
    ACT
  }

  @Id private UUID id;

  @Column(name = "order_id")
  private UUID orderId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "happened_on")
  private LocalDate happenedOn;

  private String account;
  private Instant at;
  private String outcome;
  private String code;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String detail;

  protected InterimOrderEvent() {}

  public InterimOrderEvent(
      UUID id, UUID orderId, Kind kind, LocalDate happenedOn, String account, Instant at) {
    this.id = id;
    this.orderId = orderId;
    this.kind = kind;
    this.happenedOn = happenedOn;
    this.account = account;
    this.at = at;
    this.outcome = "";
    this.code = "";
    this.detail = "";
  }

  public InterimOrderEvent with(String outcomeCode, String reasons) {
    outcome = outcomeCode;
    detail = reasons;
    return this;
  }

  /** It answers a deadline: a rule's code and its day. */
  public InterimOrderEvent about(String ruleCode, LocalDate deadline) {
    code = ruleCode;
    dueOn = deadline;
    return this;
  }

  public InterimOrderEventView view() {
    return new InterimOrderEventView(
        kind.name(), happenedOn, account, at, outcome, code, Optional.ofNullable(dueOn), detail);
  }
}
