package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.ClockKind;
import org.evenhand.casefile.api.ClockView;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.application.ListClocks;
import org.evenhand.casefile.application.StartClock;
import org.evenhand.kernel.CivilTime;
import org.evenhand.ruleset.api.ClockRule;
import org.evenhand.ruleset.api.ClockRule.Basis;
import org.evenhand.ruleset.api.ClockRule.Direction;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.workflow.application.DueDates;

/**
 * A step is due when its clock is. A clock that goes already is taken as it is; otherwise it starts
 * when the work comes up, and the clocks of receipt and triage on the day the concern truly
 * arrived.
 */
@Dependent
public class DueByClocks implements DueDates {
  private static final Set<String> FROM_RECEIPT = Set.of("T-01", "T-18");
  private final StartClock clocks;
  private final ListClocks going;
  private final RuleSets rules;
  private final Clock clock;

  @Inject
  public DueByClocks(StartClock clocks, ListClocks going, RuleSets rules, Clock clock) {
    this.clocks = clocks;
    this.going = going;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public Optional<Due> of(CaseView file, HumanStep step) {
    return step.clock().flatMap(code -> going(file, code).or(() -> started(file, code)));
  }

  /** One that goes already: of the case, or of an order or hearing of it. */
  private Optional<Due> going(CaseView file, String code) {
    return going.of(file.reference()).stream()
        .filter(view -> view.stoppedOn().isEmpty())
        .filter(view -> view.code().equals(code) || view.code().startsWith(code + "-"))
        .min(Comparator.comparing(ClockView::dueOn))
        .map(view -> new Due(view.dueOn(), view.kind() == ClockKind.LAW, view.code()));
  }

  private Optional<Due> started(CaseView file, String code) {
    return rules
        .load(file.rules())
        .findClock(code)
        .filter(rule -> rule.direction() == Direction.AFTER && !isOfAnOrder(rule))
        .map(rule -> due(file, rule));
  }

  /** Such a clock starts with its order and never with a piece of work. */
  private boolean isOfAnOrder(ClockRule rule) {
    return rules.all().stream()
        .map(RuleSet::interimOrders)
        .anyMatch(interim -> interim.isWatchedBy(rule.code()));
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
