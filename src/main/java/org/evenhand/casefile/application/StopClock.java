package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.casefile.persistence.Clocks;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.application.RuleSets;

/**
 * Stops a clock because a step has done what was due. Part of that step's own transaction; a clock
 * that does not go is left as it is.
 */
@Dependent
public class StopClock {
  private final Clocks clocks;
  private final ClockRules rules;

  @Inject
  public StopClock(Clocks clocks, RuleSets rules) {
    this.clocks = clocks;
    this.rules = new ClockRules(rules);
  }

  public void stop(CaseReference reference, String code, LocalDate day, String step, Actor by) {
    stop(reference, code, "", day, step, by);
  }

  public void stop(
      CaseReference reference, String code, UUID about, LocalDate day, String step, Actor by) {
    stop(reference, code, about.toString(), day, step, by);
  }

  private void stop(
      CaseReference reference, String code, String about, LocalDate day, String step, Actor by) {
    clocks
        .going(reference, code, about)
        .ifPresent(clock -> clock.stop(rules.of(clock), day, step, by.account()));
  }
}
