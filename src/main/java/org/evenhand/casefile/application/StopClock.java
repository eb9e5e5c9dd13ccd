package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.casefile.model.CaseClock;
import org.evenhand.casefile.persistence.Clocks;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.application.RuleSets;

/**
 * Stops a clock because a step has done what was due, and settles what people were told about it.
 * Part of that step's own transaction; a clock that does not go is left as it is.
 */
@Dependent
public class StopClock {
  private final Clocks clocks;
  private final ClockRules rules;
  private final SettleEscalations settle;

  @Inject
  public StopClock(Clocks clocks, RuleSets rules, SettleEscalations settle) {
    this.clocks = clocks;
    this.rules = new ClockRules(rules);
    this.settle = settle;
  }

  public void stop(CaseReference reference, String code, LocalDate day, String step, Actor by) {
    stop(reference, code, "", day, step, by);
  }

  public void stop(
      CaseReference reference, String code, UUID about, LocalDate day, String step, Actor by) {
    stop(reference, code, about.toString(), day, step, by);
  }

  /** Every clock of the case as a whole; those of an order, hearing or letter go on. */
  public void stopAll(CaseReference reference, LocalDate day, String step, Actor by) {
    clocks.of(reference).stream()
        .filter(CaseClock::isOfTheCaseAndGoing)
        .forEach(clock -> stop(clock, day, step, by));
  }

  private void stop(
      CaseReference reference, String code, String about, LocalDate day, String step, Actor by) {
    clocks.going(reference, code, about).ifPresent(clock -> stop(clock, day, step, by));
  }

  private void stop(CaseClock clock, LocalDate day, String step, Actor by) {
    clock.stop(rules.of(clock), day, step, by.account());
    settle.settle(clock.id(), "", by, step);
  }
}
