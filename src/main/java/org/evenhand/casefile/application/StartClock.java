package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.casefile.model.CaseClock;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Clocks;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.ruleset.application.RuleSets;

/**
 * Starts a clock of the rule set the case is pinned to. Started again while it goes, it is the same
 * clock: a step that runs twice starts it once.
 */
@Dependent
public class StartClock {
  private final Cases cases;
  private final Clocks clocks;
  private final RuleSets rules;
  private final IdSource ids;

  @Inject
  public StartClock(Cases cases, Clocks clocks, RuleSets rules, IdSource ids) {
    this.cases = cases;
    this.clocks = clocks;
    this.rules = rules;
    this.ids = ids;
  }

  /** The clock with a code, from a day; answers its last day allowed. */
  public LocalDate start(CaseReference reference, String code, LocalDate day) {
    return going(reference, code, "", day).dueOn();
  }

  /** The same for an order or hearing, of which a case may have several. */
  public LocalDate start(CaseReference reference, String code, UUID about, LocalDate day) {
    return going(reference, code, about.toString(), day).dueOn();
  }

  /**
   * A clock that only shows: another watch escalates it, and may say when it is due where a court
   * or panel has set the day.
   */
  public void show(
      CaseReference reference, String code, UUID about, LocalDate start, LocalDate due) {
    var clock = going(reference, code, about.toString(), start);
    clock.guarded().isDueOn(due);
  }

  private CaseClock going(CaseReference reference, String code, String about, LocalDate day) {
    return clocks
        .going(reference, code, about)
        .orElseGet(
            () -> {
              var pinned = cases.get(reference).view().rules();
              var rule = rules.load(pinned).clock(code);
              var started = CaseClock.by(rule, ids.next(), reference, pinned, about, day);
              clocks.add(started);
              return started;
            });
  }
}
