package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.evenhand.casefile.api.Deadline;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.persistence.RunningClocks;
import org.evenhand.casefile.persistence.RunningClocks.Running;
import org.evenhand.kernel.CivilTime;
import org.evenhand.ruleset.api.ClockRule;
import org.evenhand.ruleset.api.Escalation;
import org.evenhand.ruleset.api.EscalationTarget;
import org.evenhand.ruleset.application.RuleSets;

/**
 * Looks at every running clock and tells named people of what is due soon or late. It may be run as
 * often as anybody likes, by several nodes at once, and after any pause: each person is told once,
 * and what should have been told earlier is told now and says by how many days it is late.
 */
@Dependent
public class SweepClocks implements Routine {
  /** An officer's own date is told to its owner when it comes, and once more when it is late. */
  private static final List<Escalation> OF_OWN_DATES =
      List.of(
          new Escalation(0, List.of(EscalationTarget.OWNER)),
          new Escalation(-1, List.of(EscalationTarget.OWNER)));

  private final RunningClocks clocks;
  private final RaiseEscalations raise;
  private final RuleSets rules;
  private final Clock clock;

  @Inject
  public SweepClocks(RunningClocks clocks, RaiseEscalations raise, RuleSets rules, Clock clock) {
    this.clocks = clocks;
    this.raise = raise;
    this.rules = rules;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected SweepClocks() {
    this(null, null, null, null);
  }

  @Override
  public String name() {
    return "sweep-clocks";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  @Transactional
  public String run() {
    return sweep().size() + " escalated";
  }

  /** Raises what is reached, in the transaction that is going on; answers what was new. */
  public List<EscalationView> sweep() {
    var today = CivilTime.today(clock);
    clocks.markBreached(today);
    var deadlines = clocks.dueBy(today.plusDays(horizon())).stream().map(this::deadline).toList();
    return raise.raise(deadlines, today);
  }

  private Deadline deadline(Running running) {
    return new Deadline(
        running.id(),
        running.caseReference(),
        running.code(),
        running.startedOn(),
        running.dueOn(),
        running.code().isEmpty()
            ? OF_OWN_DATES
            : rules.load(running.rules()).clock(running.code()).escalations());
  }

  /** The farthest ahead that any rule wants anything told, in days. */
  private int horizon() {
    return rules.all().stream()
        .flatMap(set -> set.clocks().values().stream())
        .map(ClockRule::escalations)
        .flatMap(List::stream)
        .mapToInt(Escalation::daysLeft)
        .max()
        .orElse(0);
  }
}
