package org.evenhand.order.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.order.api.OrderView;
import org.evenhand.ruleset.api.OrderKind;

/**
 * A final order. It is announced, waits out the time to appeal, comes into force, may be reviewed,
 * and ends: by its term, by a review, by a court. A removal has no end of its own.
 */
@Entity
@Table(schema = "casework", name = "final_order")
public class FinalOrder {
  private static final String ANNOUNCED = "ANNOUNCED";
  private static final String IN_FORCE = "IN_FORCE";

  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  @Enumerated(EnumType.STRING)
  private OrderKind kind;

  private int months;
  private String terms;

  @Column(name = "made_on")
  private LocalDate madeOn;

  @Column(name = "made_by")
  private String madeBy;

  private String state;

  @Column(name = "takes_effect_on")
  private LocalDate takesEffectOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "review_time")
  private String reviewTime = "";

  @Column(name = "review_place")
  private String reviewPlace = "";

  @Column(name = "review_noticed_on")
  private LocalDate reviewNoticedOn;

  @Column(name = "review_shorter")
  private String reviewShorter = "";

  @Version private int version;

  protected FinalOrder() {}

  public FinalOrder(UUID id, CaseReference reference, OrderKind kind, int months, String terms) {
    mustBeComplete(kind, months, terms);
    this.id = id;
    this.caseReference = reference.value();
    this.kind = kind;
    this.months = months;
    this.terms = terms;
    this.state = ANNOUNCED;
  }

  public FinalOrder madeBy(String whom, LocalDate day) {
    madeBy = whom;
    madeOn = day;
    return this;
  }

  /** The first day it binds; its term is counted from that day, that day included. */
  public void comeIntoForce(LocalDate day) {
    mustBe(ANNOUNCED);
    state = IN_FORCE;
    takesEffectOn = day;
    endsOn = months == 0 ? null : day.plusMonths(months).minusDays(1);
  }

  /** It is reviewed at this sitting; the registrant has not been told yet. */
  public void listReview(LocalDate day, String time, String place) {
    reviewOn = day;
    reviewTime = time;
    reviewPlace = place;
    reviewNoticedOn = null;
    reviewShorter = "";
  }

  /**
   * The registrant was told of its review.
   *
   * @param shorterBecause why notice is shorter than the rules ask, or empty
   */
  public void reviewNoticed(LocalDate day, String shorterBecause) {
    reviewNoticedOn = day;
    reviewShorter = shorterBecause;
  }

  /** The day it is listed to be reviewed on, if it is. */
  public Optional<LocalDate> reviewOn() {
    return Optional.ofNullable(reviewOn);
  }

  public String reviewTime() {
    return reviewTime;
  }

  public String reviewPlace() {
    return reviewPlace;
  }

  /** When the registrant was told of the review, if they were. */
  public Optional<LocalDate> reviewNoticedOn() {
    return Optional.ofNullable(reviewNoticedOn);
  }

  /** A review gives it another term from a day, and other terms where words are given. */
  public void runOn(LocalDate from, int moreMonths, String newTerms) {
    mustBe(IN_FORCE);
    mustBeComplete(kind, moreMonths, newTerms.isEmpty() ? terms : newTerms);
    months = moreMonths;
    endsOn = from.plusMonths(moreMonths).minusDays(1);
    if (!newTerms.isEmpty()) {
      terms = newTerms;
    }
  }

  /** A review, or a court, puts another kind of order in its place. */
  public void become(OrderKind other, LocalDate from, int newMonths, String newTerms) {
    mustBe(ANNOUNCED, IN_FORCE);
    mustBeComplete(other, newMonths, newTerms);
    kind = other;
    terms = newTerms;
    months = newMonths;
    endsOn = newMonths == 0 ? null : from.plusMonths(newMonths).minusDays(1);
  }

  public void vary(String newTerms) {
    mustBe(IN_FORCE);
    mustBeComplete(kind, months, newTerms);
    terms = newTerms;
  }

  /** REVOKED, LAPSED, ENDED, QUASHED or REMITTED. */
  public void end(String how, LocalDate day) {
    mustBe(ANNOUNCED, IN_FORCE);
    state = how;
    endsOn = day;
  }

  /** HEARING, DISPOSAL, CONSENT, VOLUNTARY, AUTOMATIC or RESTORATION. */
  public String madeBy() {
    return madeBy;
  }

  private void mustBe(String... states) {
    if (!List.of(states).contains(state)) {
      throw new IllegalStateException("order " + id + " is " + state);
    }
  }

  /** Only advice and removal may have no end of their own, and conditions are their terms. */
  private static void mustBeComplete(OrderKind kind, int months, String terms) {
    var endless = kind == OrderKind.REMOVAL || kind == OrderKind.ADVICE;
    if (months < 0 || (months == 0 && !endless) || (months > 0 && kind == OrderKind.REMOVAL)) {
      throw new IllegalArgumentException(kind + " cannot run for " + months + " months");
    }
    if (kind == OrderKind.CONDITIONS && terms.isBlank()) {
      throw new IllegalArgumentException("an order of conditions states them");
    }
  }

  public OrderView view() {
    return new OrderView(
        id,
        new CaseReference(caseReference),
        kind,
        months,
        terms,
        madeOn,
        state,
        Optional.ofNullable(takesEffectOn),
        Optional.ofNullable(endsOn));
  }
}
