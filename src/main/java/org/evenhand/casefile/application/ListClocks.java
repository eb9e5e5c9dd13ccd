package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.ClockView;
import org.evenhand.casefile.persistence.Clocks;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.ruleset.application.RuleSets;

/** The clocks of a case as they stand today. */
@Dependent
public class ListClocks {
  private final Clocks clocks;
  private final ClockRules rules;
  private final Clock clock;

  @Inject
  public ListClocks(Clocks clocks, RuleSets rules, Clock clock) {
    this.clocks = clocks;
    this.rules = new ClockRules(rules);
    this.clock = clock;
  }

  /** All of them, those that go before those that stopped, the next due first. */
  public List<ClockView> of(CaseReference reference) {
    var today = CivilTime.today(clock);
    return clocks.of(reference).stream()
        .map(each -> each.view(rules.of(each), today))
        .sorted(java.util.Comparator.comparing(view -> view.stoppedOn().isPresent()))
        .toList();
  }

  /** The clock of a rule that goes, if one does. */
  public Optional<ClockView> going(CaseReference reference, String code) {
    return of(reference).stream()
        .filter(view -> view.code().equals(code) && view.stoppedOn().isEmpty())
        .findFirst();
  }
}
