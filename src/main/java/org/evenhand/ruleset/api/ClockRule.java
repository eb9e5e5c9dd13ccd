package org.evenhand.ruleset.api;

import java.time.LocalDate;
import java.util.List;

/**
 * How one clock counts. A rule says which day is the first counted and which the last allowed, so
 * that nobody has to guess what "within six months beginning on the day made" means: the day made
 * is the first day, and an order made on 11 August 2022 must be reviewed on or before 10 February
 * 2023 (SI 2018/893, Schedule 2, paragraph 14).
 *
 * <p>Months are counted by corresponding date. Where a month has no corresponding date its last day
 * stands in, so that a clock that includes its start day is always due before, never on, the naive
 * date. Days are civil days of Europe/London: hours and clock changes do not enter.
 *
 * @param code for example {@code T-08}
 * @param nameKey key of its name in the message bundles
 * @param period how long it runs
 * @param direction whether it runs on from its start day or back from it
 * @param firstDay whether the start day is counted
 * @param lastDay whether the last counted day is still allowed
 * @param basis whether law or service sets it
 * @param pausable whether it may be put on hold, with a reason
 * @param escalations who hears of it, and how many days before or after it is due
 * @param source where the period comes from
 * @param certainty how well it is known
 * @param calendar which days are worked, for periods in working days
 */
public record ClockRule(
    String code,
    String nameKey,
    Term period,
    Direction direction,
    FirstDay firstDay,
    LastDay lastDay,
    Basis basis,
    boolean pausable,
    List<Escalation> escalations,
    String source,
    Certainty certainty,
    WorkingDays calendar) {

  /** Which way a clock runs. */
  public enum Direction {
    /** On from the start day: something must be done by then. */
    AFTER,
    /** Back from the start day: something must have been done so long before it. */
    BEFORE
  }

  /** Which day is day one. */
  public enum FirstDay {
    /** "Beginning on" or "beginning with" the start day. */
    START_DAY,
    /** "From", "of" or "after" the start day. */
    NEXT_DAY
  }

  /** Which day is the last on which the act is in time. */
  public enum LastDay {
    LAST_COUNTED,
    /** The act must come before the last counted day. */
    DAY_BEFORE_LAST_COUNTED
  }

  /** Who sets a clock. */
  public enum Basis {
    /** Statute or statutory rules: being late is unlawful. */
    LAW,
    /** A published service standard: being late is a failure of service. */
    SERVICE
  }

  public ClockRule {
    escalations = List.copyOf(escalations);
  }

  /** The last day on which the act is in time, for a clock that starts on {@code start}. */
  public LocalDate dueOn(LocalDate start) {
    var last = direction == Direction.AFTER ? lastCountedAfter(start) : lastCountedBefore(start);
    return lastDay == LastDay.LAST_COUNTED ? last : last.minusDays(1);
  }

  /** The same way of counting for another length. */
  public ClockRule lasting(Term term) {
    return new ClockRule(
        code,
        nameKey,
        term,
        direction,
        firstDay,
        lastDay,
        basis,
        pausable,
        escalations,
        source,
        certainty,
        calendar);
  }

  /** Whether an act on {@code day} is in time. */
  public boolean isKept(LocalDate start, LocalDate day) {
    return !day.isAfter(dueOn(start));
  }

  /**
   * Where a due day moves when the clock was on hold from one day, itself included, to another,
   * itself not. A clock of working days moves by the working days held.
   *
   * @throws IllegalStateException when the clock may not be put on hold
   */
  public LocalDate moved(LocalDate due, LocalDate heldFrom, LocalDate heldUntil) {
    if (!pausable) {
      throw new IllegalStateException(code + " may not be put on hold");
    }
    if (period.unit() == Term.Unit.WORKING_DAY) {
      return calendar.after(due, calendar.between(heldFrom, heldUntil));
    }
    return due.plusDays(Math.max(0, heldUntil.toEpochDay() - heldFrom.toEpochDay()));
  }

  private LocalDate lastCountedAfter(LocalDate start) {
    var shortened = firstDay == FirstDay.START_DAY ? 1 : 0;
    return switch (period.unit()) {
      case DAY, WEEK -> start.plusDays(period.inDays() - shortened);
      case MONTH, YEAR -> start.plusMonths(period.inMonths()).minusDays(shortened);
      case WORKING_DAY -> calendar.after(start.minusDays(shortened), period.amount());
    };
  }

  private LocalDate lastCountedBefore(LocalDate start) {
    var shortened = firstDay == FirstDay.START_DAY ? 1 : 0;
    return switch (period.unit()) {
      case DAY, WEEK -> start.minusDays(period.inDays() - shortened);
      case MONTH, YEAR -> start.minusMonths(period.inMonths()).plusDays(shortened);
      case WORKING_DAY -> calendar.before(start.plusDays(shortened), period.amount());
    };
  }
}
