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
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.application.RuleSets;

/** Lets a clock go on from today; its due day moves by the time it was on hold. */
@Dependent
public class ResumeClock {
  private final Clocks clocks;
  private final ClockRules rules;
  private final Chronology chronology;
  private final Clock clock;

  @Inject
  public ResumeClock(Clocks clocks, RuleSets rules, Chronology chronology, Clock clock) {
    this.clocks = clocks;
    this.rules = new ClockRules(rules);
    this.chronology = chronology;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ResumeClock() {
    this(null, null, null, null);
  }

  /** Empty when it runs again; otherwise why not. */
  @Transactional
  @RequiresPermissions("clock:change")
  public Optional<Problem> resume(UUID id, Actor by) {
    var held = clocks.hold(id);
    if (held.isEmpty()) {
      return Optional.of(Problem.of("clock.unknown"));
    }
    var it = held.get();
    var problem = it.resume(rules.of(it), CivilTime.today(clock), by.account());
    if (problem.isEmpty()) {
      chronology.add(it.caseReference(), by, "CLOCK", "clock.resumed", it.code());
    }
    return problem;
  }
}
