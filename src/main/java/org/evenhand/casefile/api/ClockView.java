package org.evenhand.casefile.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/**
 * A clock as it stands on a day.
 *
 * @param code the rule's code, for example {@code T-02}; empty for a date that an officer set
 * @param nameKey key of its name in the bundle {@code messages/clocks}; the registrant's noun fills
 *     {@code {0}}
 * @param label the name an officer gave it, or empty
 * @param about the order or hearing it belongs to, or empty
 * @param daysLeft days to the due day, nought on it, below nought after it; as of the stop for a
 *     clock that stopped
 * @param grossDays days since it started, its first day included
 * @param netDays the same without the days on hold
 * @param mayBeHeld whether it may be put on hold
 * @param holds every hold, oldest first
 * @param stoppedStep the step that stopped it, or empty
 */
public record ClockView(
    UUID id,
    CaseReference caseReference,
    String code,
    String nameKey,
    String label,
    String about,
    ClockKind kind,
    ClockState state,
    LocalDate startedOn,
    LocalDate dueOn,
    long daysLeft,
    long grossDays,
    long netDays,
    boolean mayBeHeld,
    List<Hold> holds,
    Optional<LocalDate> stoppedOn,
    String stoppedStep) {
  /**
   * A time on hold.
   *
   * @param until the day it went on, itself not held; empty while it is held
   */
  public record Hold(LocalDate from, Optional<LocalDate> until, String reason, String by) {}

  public ClockView {
    holds = List.copyOf(holds);
  }

  /** Key of the words for its state. */
  public String stateKey() {
    return "clock.state." + state;
  }

  /** Key of the words for who holds us to it. */
  public String kindKey() {
    return "clock.kind." + kind;
  }
}
