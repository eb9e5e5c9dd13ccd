package org.evenhand.casefile.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.ClockKind;
import org.evenhand.casefile.api.ClockState;
import org.evenhand.casefile.api.ClockView;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.ClockRule;
import org.evenhand.ruleset.api.RuleSetId;

/**
 * A clock of a case.
 *
 * <p>It starts on a civil day and knows from its rule by which day something must be done. Where
 * the rule allows it may be put on hold for a reason, and goes on with its due day moved by the
 * time held; a clock set by law is mostly not to be held, and then says so. It is stopped by the
 * step that does what was due, once, and remembers whether that was in time.
 */
@Entity
@Table(schema = "casework", name = "clock")
public class CaseClock {
  private static final int SOON = 7;

  private enum Going {
    RUNNING,
    ON_HOLD,
    STOPPED
  }

  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  @Enumerated(EnumType.STRING)
  private ClockKind kind;

  @Column(name = "rule_code")
  private String ruleCode;

  @Column(name = "rule_set")
  private String ruleSet;

  private String label;
  private String about;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private Going state;

  private boolean guarded;

  @Column(name = "breached_on")
  private LocalDate breachedOn;

  @Column(name = "stopped_on")
  private LocalDate stoppedOn;

  @Column(name = "stopped_by")
  private String stoppedBy;

  @Column(name = "stopped_step")
  private String stoppedStep;

  @OneToMany(mappedBy = "clock", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
  @OrderBy("heldFrom")
  private List<ClockHold> holds = new ArrayList<>();

  @Version private int version;

  protected CaseClock() {}

  private CaseClock(UUID id, CaseReference reference, RuleSetId rules, String about) {
    this.id = id;
    this.caseReference = reference.value();
    this.ruleSet = rules.toString();
    this.about = about;
    this.state = Going.RUNNING;
    this.stoppedBy = "";
    this.stoppedStep = "";
  }

  /** A clock by a rule, started on a day, about an order or hearing or nothing in particular. */
  public static CaseClock by(
      ClockRule rule,
      UUID id,
      CaseReference reference,
      RuleSetId rules,
      String about,
      LocalDate start) {
    var clock = new CaseClock(id, reference, rules, about);
    clock.kind = ClockKind.of(rule.basis());
    clock.ruleCode = rule.code();
    clock.label = "";
    clock.startedOn = start;
    clock.dueOn = rule.dueOn(start);
    return clock;
  }

  /** A date that an officer set. */
  public static CaseClock own(
      UUID id,
      CaseReference reference,
      RuleSetId rules,
      String label,
      LocalDate start,
      LocalDate due) {
    var clock = new CaseClock(id, reference, rules, "");
    clock.kind = ClockKind.OWN;
    clock.ruleCode = "";
    clock.label = label;
    clock.startedOn = start;
    clock.dueOn = due;
    return clock;
  }

  /** A deadline that another watch escalates; it only shows here. */
  public CaseClock guarded() {
    guarded = true;
    return this;
  }

  /** The due day is another than the rule says, because a court or panel said so. */
  public void isDueOn(LocalDate day) {
    dueOn = day;
  }

  /** Puts it on hold; a problem when it is not running or may not be held. */
  public Optional<Problem> hold(
      UUID holdId, Optional<ClockRule> rule, LocalDate day, String reason, String by) {
    if (state != Going.RUNNING) {
      return Optional.of(Problem.of("clock.notRunning"));
    }
    if (!mayBeHeld(rule)) {
      return Optional.of(Problem.of("clock.heldByLaw"));
    }
    holds.add(new ClockHold(holdId, this, day, reason, by));
    state = Going.ON_HOLD;
    return Optional.empty();
  }

  /** Goes on; the due day moves by the time held. */
  public Optional<Problem> resume(Optional<ClockRule> rule, LocalDate day, String by) {
    if (state != Going.ON_HOLD) {
      return Optional.of(Problem.of("clock.notOnHold"));
    }
    var hold = holds.stream().filter(ClockHold::isGoing).findFirst().orElseThrow();
    hold.end(day, by);
    dueOn =
        rule.map(known -> known.moved(dueOn, hold.from(), day))
            .orElseGet(() -> dueOn.plusDays(hold.daysTo(day)));
    state = Going.RUNNING;
    return Optional.empty();
  }

  /** What was due is done, by a step, on a day. A clock that has stopped stays as it was. */
  public void stop(Optional<ClockRule> rule, LocalDate day, String step, String by) {
    if (state == Going.ON_HOLD) {
      resume(rule, day, by);
    }
    if (state == Going.STOPPED) {
      return;
    }
    state = Going.STOPPED;
    stoppedOn = day;
    stoppedStep = step;
    stoppedBy = by;
    if (day.isAfter(dueOn) && breachedOn == null) {
      breachedOn = day;
    }
  }

  /** Whether it goes and belongs to no order, hearing or letter of its own. */
  public boolean isOfTheCaseAndGoing() {
    return about.isEmpty() && state != Going.STOPPED;
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return ruleCode;
  }

  public RuleSetId rules() {
    return RuleSetId.of(ruleSet);
  }

  public CaseReference caseReference() {
    return new CaseReference(caseReference);
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public ClockView view(Optional<ClockRule> rule, LocalDate today) {
    var until = stoppedOn == null ? today : stoppedOn;
    var gross = Math.max(0, until.toEpochDay() - startedOn.toEpochDay() + 1);
    var held = holds.stream().mapToLong(hold -> hold.daysTo(until)).sum();
    return new ClockView(
        id,
        caseReference(),
        ruleCode,
        rule.map(ClockRule::nameKey).orElse("clock.own"),
        label,
        about,
        kind,
        stateOn(today),
        startedOn,
        dueOn,
        dueOn.toEpochDay() - until.toEpochDay(),
        gross,
        Math.max(0, gross - held),
        state == Going.RUNNING && mayBeHeld(rule),
        holds.stream().map(ClockHold::view).toList(),
        Optional.ofNullable(stoppedOn),
        stoppedStep);
  }

  private ClockState stateOn(LocalDate today) {
    return switch (state) {
      case ON_HOLD -> ClockState.ON_HOLD;
      case STOPPED -> stoppedOn.isAfter(dueOn) ? ClockState.MISSED : ClockState.KEPT;
      case RUNNING -> {
        var left = dueOn.toEpochDay() - today.toEpochDay();
        yield left < 0
            ? ClockState.OVERDUE
            : left <= SOON ? ClockState.DUE_SOON : ClockState.ON_TIME;
      }
    };
  }

  private boolean mayBeHeld(Optional<ClockRule> rule) {
    return rule.map(ClockRule::pausable).orElse(kind == ClockKind.OWN);
  }
}
