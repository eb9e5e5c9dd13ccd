package org.evenhand.interimorder.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.interimorder.api.InterimOrderKind;
import org.evenhand.interimorder.api.InterimOrderState;
import org.evenhand.interimorder.api.InterimOrderView;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.ClockRule;
import org.evenhand.ruleset.api.InterimOrderRule;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.ruleset.api.Term;

/**
 * An interim order.
 *
 * <p>Somebody sees risk and thinks of one. They refer it or say why not. It is listed before a
 * panel, noticed, and made or not made. From the day it is made it is in force, whoever appeals. It
 * must be reviewed by a day that the rule set counts from the day it was made, and again by a day
 * counted from each review. A review confirms it, varies its conditions, swaps conditions and
 * suspension for the rest of the time, or revokes it. It ends on its last day unless a court
 * extends it; when a final order takes its place it ends sooner.
 */
@Entity
@Table(schema = "casework", name = "interim_order")
public class InterimOrder {
  private enum Going {
    CONSIDERED,
    NOT_REFERRED,
    REFERRED,
    LISTED,
    NO_ORDER,
    IN_FORCE,
    REVOKED,
    REPLACED,
    EXPIRED
  }

  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  @Column(name = "rule_set")
  private String ruleSet;

  @Enumerated(EnumType.STRING)
  private Going state;

  @Enumerated(EnumType.STRING)
  private InterimOrderKind kind;

  private String grounds;

  @Column(name = "risk_seen_on")
  private LocalDate riskSeenOn;

  @Column(name = "hearing_on")
  private LocalDate hearingOn;

  @Column(name = "hearing_time")
  private String hearingTime;

  @Column(name = "hearing_mode")
  private String hearingMode;

  @Column(name = "hearing_venue")
  private String hearingVenue;

  @Column(name = "panel_id")
  private UUID panelId;

  private String chair;

  @Column(name = "notice_sent_on")
  private LocalDate noticeSentOn;

  @Column(name = "notice_shorter")
  private String noticeShorter;

  private String conditions;

  @Column(name = "made_on")
  private LocalDate madeOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "review_by")
  private LocalDate reviewBy;

  @Column(name = "review_code")
  private String reviewCode;

  @Column(name = "review_from")
  private LocalDate reviewFrom;

  @Column(name = "review_open")
  private boolean reviewOpen;

  @Column(name = "extension_applied_on")
  private LocalDate extensionAppliedOn;

  @Column(name = "ends_as_decided")
  private boolean endsAsDecided;

  private boolean extended;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Version private int version;

  protected InterimOrder() {}

  /** Somebody has seen risk on a day and thinks of an interim order. */
  public InterimOrder(UUID id, CaseReference reference, RuleSetId rules, LocalDate riskSeenOn) {
    this.id = id;
    this.caseReference = reference.value();
    this.ruleSet = rules.toString();
    this.state = Going.CONSIDERED;
    this.riskSeenOn = riskSeenOn;
    this.grounds = "";
    this.hearingTime = "";
    this.hearingMode = "";
    this.hearingVenue = "";
    this.chair = "";
    this.noticeShorter = "";
    this.conditions = "";
    this.reviewCode = "";
  }

  public void refer(List<String> onGrounds) {
    state = Going.REFERRED;
    grounds = String.join(",", onGrounds);
  }

  public void doNotRefer() {
    state = Going.NOT_REFERRED;
  }

  /** It is heard, or heard again, on a day before a panel. */
  public void list(Sitting sitting) {
    hearingOn = sitting.on();
    hearingTime = sitting.time();
    hearingMode = sitting.mode();
    hearingVenue = sitting.venue();
    panelId = sitting.panel();
    chair = sitting.chair();
    noticeSentOn = null;
    noticeShorter = "";
    if (state == Going.REFERRED) {
      state = Going.LISTED;
    }
  }

  /** Notice was sent on a day; if shorter than the rules ask, for a reason. */
  public void noticed(LocalDate sentOn, String shorterBecause) {
    noticeSentOn = sentOn;
    noticeShorter = shorterBecause;
  }

  /** The panel found that none is necessary. */
  public void refuse(LocalDate day) {
    state = Going.NO_ORDER;
    endedOn = day;
  }

  /** It is made on a day, for a term, and binds from that day. */
  public void make(
      InterimOrderKind as,
      List<String> onGrounds,
      String underConditions,
      Term term,
      LocalDate day,
      InterimOrderRule rules) {
    state = Going.IN_FORCE;
    kind = as;
    grounds = String.join(",", onGrounds);
    conditions = underConditions.strip();
    madeOn = day;
    endsOn = rules.endOf(term, day);
    reviewNext(rules.firstReview(), day);
  }

  /** Its review is being prepared. */
  public void openReview() {
    reviewOpen = isInForce();
  }

  /** A review lets it go on: as it is, under other conditions, or as the other kind. */
  public void goOn(
      InterimOrderKind as, String underConditions, LocalDate day, InterimOrderRule rules) {
    kind = as;
    conditions = as == InterimOrderKind.CONDITIONS ? underConditions.strip() : "";
    reviewOpen = false;
    reviewNext(rules.nextReview(), day);
  }

  public void revoke(LocalDate day) {
    end(Going.REVOKED, day);
  }

  /** A court is asked to extend it. */
  public void applyForExtension(LocalDate day) {
    extensionAppliedOn = day;
    endsAsDecided = false;
  }

  /** Nobody asks a court, or the court did not extend it: it ends on its day, as decided. */
  public void letEnd() {
    extensionAppliedOn = null;
    endsAsDecided = true;
  }

  /** A court extends it to a day. */
  public void extendTo(LocalDate day) {
    extensionAppliedOn = null;
    extended = true;
    endsAsDecided = false;
    endsOn = day;
  }

  /** A final order took its place, or the case is over. */
  public void replace(LocalDate day) {
    end(Going.REPLACED, day);
  }

  /** Its last day has passed. */
  public void expire() {
    end(Going.EXPIRED, endsOn);
  }

  public boolean isInForce() {
    return state == Going.IN_FORCE;
  }

  /** Whether somebody decided that it may end on its day. */
  public boolean endsAsDecided() {
    return endsAsDecided;
  }

  public UUID id() {
    return id;
  }

  public CaseReference caseReference() {
    return new CaseReference(caseReference);
  }

  public RuleSetId rules() {
    return RuleSetId.of(ruleSet);
  }

  public Optional<InterimOrderKind> kind() {
    return Optional.ofNullable(kind);
  }

  public Optional<LocalDate> hearingOn() {
    return Optional.ofNullable(hearingOn);
  }

  public Optional<UUID> panel() {
    return Optional.ofNullable(panelId);
  }

  public String chair() {
    return chair;
  }

  public LocalDate madeOn() {
    return madeOn;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  public String conditions() {
    return conditions;
  }

  public String reviewCode() {
    return reviewCode;
  }

  /** The day from which the next review is counted. */
  public LocalDate reviewFrom() {
    return reviewFrom;
  }

  /** The last day for the next review; none when the order ends before it. */
  public Optional<LocalDate> reviewBy() {
    return Optional.ofNullable(reviewBy).filter(day -> !day.isAfter(endsOn));
  }

  public InterimOrderView view() {
    return new InterimOrderView(
        id,
        caseReference(),
        shownState(),
        kind(),
        parts(grounds, ","),
        riskSeenOn,
        hearingOn(),
        hearingTime,
        hearingMode,
        hearingVenue,
        chair,
        Optional.ofNullable(madeOn),
        Optional.ofNullable(endsOn),
        reviewBy(),
        parts(conditions, "\\R"),
        Optional.ofNullable(endedOn));
  }

  private InterimOrderState shownState() {
    if (isInForce() && reviewOpen) {
      return InterimOrderState.REVIEW_DUE;
    }
    if (isInForce() && extensionAppliedOn != null) {
      return InterimOrderState.EXTENSION_APPLIED;
    }
    return isInForce() && extended
        ? InterimOrderState.EXTENDED
        : InterimOrderState.valueOf(state.name());
  }

  private void reviewNext(ClockRule rule, LocalDate from) {
    reviewFrom = from;
    reviewCode = rule.code();
    reviewBy = rule.dueOn(from);
  }

  private void end(Going how, LocalDate day) {
    state = how;
    endedOn = day;
    reviewOpen = false;
  }

  private static List<String> parts(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }
}
