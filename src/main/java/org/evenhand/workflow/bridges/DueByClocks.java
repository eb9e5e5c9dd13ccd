package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.application.StartClock;
import org.evenhand.kernel.CivilTime;
import org.evenhand.ruleset.api.ClockRule;
import org.evenhand.ruleset.api.ClockRule.Basis;
import org.evenhand.ruleset.api.ClockRule.Direction;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.workflow.application.DueDates;

/**
 * A step is due when its clock is. The clock starts when the work comes up; the clocks of receipt
 * and triage start on the day the concern truly arrived.
 */
@Dependent
public class DueByClocks implements DueDates {
  private static final Set<String> FROM_RECEIPT = Set.of("T-01", "T-18");
  private final StartClock clocks;
  private final RuleSets rules;
  private final Clock clock;

  @Inject
  public DueByClocks(StartClock clocks, RuleSets rules, Clock clock) {
    this.clocks = clocks;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public Optional<Due> of(CaseView file, HumanStep step) {
    return step.clock()
        .flatMap(rules.load(file.rules())::findClock)
        .filter(rule -> rule.direction() == Direction.AFTER)
        .map(rule -> due(file, rule));
  }

  private Due due(CaseView file, ClockRule rule) {
    var start = startOf(file, rule.code());
    var on = clocks.start(file.reference(), rule.code(), start);
    return new Due(on, rule.basis() == Basis.LAW, rule.code());
  }

  private LocalDate startOf(CaseView file, String code) {
    return FROM_RECEIPT.contains(code) ? file.receivedOn() : CivilTime.today(clock);
  }
}
