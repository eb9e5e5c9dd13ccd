package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.casefile.persistence.Clocks;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.application.RuleSets;

/** Puts a clock on hold from today, with a reason. Refused for clocks that the law holds us to. */
@Dependent
public class PauseClock {
  private static final int LONGEST_REASON = 1_000;
  private final Clocks clocks;
  private final ClockRules rules;
  private final Chronology chronology;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public PauseClock(
      Clocks clocks, RuleSets rules, Chronology chronology, IdSource ids, Clock clock) {
    this.clocks = clocks;
    this.rules = new ClockRules(rules);
    this.chronology = chronology;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected PauseClock() {
    this(null, null, null, null, null);
  }

  /** Empty when it is on hold now; otherwise why not. */
  @Transactional
  @RequiresPermissions("clock:change")
  public Optional<Problem> pause(UUID id, Actor by, String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      return Optional.of(Problem.at("reason", "clock.reason", LONGEST_REASON));
    }
    var held = clocks.hold(id);
    if (held.isEmpty()) {
      return Optional.of(Problem.of("clock.unknown"));
    }
    var it = held.get();
    var today = CivilTime.today(clock);
    var problem = it.hold(ids.next(), rules.of(it), today, reason.strip(), by.account());
    if (problem.isEmpty()) {
      chronology.add(
          it.caseReference(), by, "CLOCK", "clock.held", it.code() + " " + reason.strip());
    }
    return problem;
  }
}
