package org.evenhand.panel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.evenhand.panel.planning.Breach.Rule;
import org.evenhand.panel.planning.invented.GreedyPlan;
import org.evenhand.panel.planning.invented.InventedProblem;
import org.evenhand.panel.planning.invented.ProblemSize;
import org.junit.jupiter.api.Test;

/** The validator and another that was written apart from it, on plans that are mostly broken. */
class TwoCheckersAgreeTest {
  private static final ProblemSize SIZE = new ProblemSize(24, 14, 8);

  @Property(tries = 3_000)
  void onEveryPlan(@ForAll long seed) {
    var chance = new Random(seed);
    var problem = problem(chance);
    var plan = spoilt(problem, GreedyPlan.of(problem), chance);

    assertThat(rules(problem, plan)).isEqualTo(SlowChecker.broken(problem, plan));
  }

  @Test
  void amongThemEveryKindOfBreachAndSomePlansWithout() {
    var met = EnumSet.noneOf(Rule.class);
    int lawful = 0;
    for (long seed = 0; seed < 600; seed++) {
      var chance = new Random(seed);
      var problem = problem(chance);
      var plan = spoilt(problem, GreedyPlan.of(problem), chance);
      var broken = SlowChecker.broken(problem, plan);
      assertThat(rules(problem, plan)).isEqualTo(broken);
      met.addAll(broken);
      lawful += broken.isEmpty() ? 1 : 0;
    }
    assertThat(met).isEqualTo(EnumSet.allOf(Rule.class));
    assertThat(lawful).isGreaterThan(20);
  }

  private static Set<Rule> rules(PlanningProblem problem, List<PlannedHearing> plan) {
    var rules = new TreeSet<Rule>();
    new PlanRules(problem).brokenBy(plan).forEach(breach -> rules.add(breach.rule()));
    return rules;
  }

  private static PlanningProblem problem(Random chance) {
    long seed = chance.nextInt(1_000);
    return switch (chance.nextInt(3)) {
      case 0 -> InventedProblem.of(SIZE, seed);
      case 1 -> InventedProblem.toPlanAgain(SIZE, seed, 2);
      default -> locked(InventedProblem.withoutAPlan(SIZE, seed), chance);
    };
  }

  private static PlanningProblem locked(PlanningProblem problem, Random chance) {
    var locks = new ArrayList<Lock>();
    for (var planned : GreedyPlan.of(problem)) {
      if (chance.nextInt(4) == 0) {
        locks.add(new Lock.OfDate(planned.hearing(), planned.start()));
        locks.add(new Lock.OfSeat(planned.hearing(), planned.panel().get(0)));
      }
    }
    return problem.withLocks(locks);
  }

  private static List<PlannedHearing> spoilt(
      PlanningProblem problem, List<PlannedHearing> lawful, Random chance) {
    var plan = new ArrayList<>(lawful);
    for (int times = chance.nextInt(4); times > 0 && !plan.isEmpty(); times--) {
      int at = chance.nextInt(plan.size());
      var planned = plan.get(at);
      switch (chance.nextInt(8)) {
        case 0 -> plan.remove(at);
        case 1 -> plan.add(planned);
        case 2 -> plan.set(at, other(planned, "K999", planned.start(), planned.panel()));
        case 3 -> plan.set(at, advised(planned, chance.nextInt(8)));
        default -> plan.set(at, reseatedOrMoved(problem, planned, chance));
      }
    }
    return plan;
  }

  private static PlannedHearing advised(PlannedHearing planned, int number) {
    return new PlannedHearing(planned.hearing(), planned.start(), planned.panel(), "L0" + number);
  }

  private static PlannedHearing reseatedOrMoved(
      PlanningProblem problem, PlannedHearing planned, Random chance) {
    if (chance.nextInt(3) == 0) {
      var options = problem.hearingsById().get(planned.hearing());
      int start =
          options == null || chance.nextBoolean()
              ? chance.nextInt(problem.workingDays())
              : options.startOptions().get(chance.nextInt(options.startOptions().size()));
      return other(planned, planned.hearing(), start, planned.panel());
    }
    var panel = new ArrayList<>(planned.panel());
    int seat = chance.nextInt(panel.size());
    switch (chance.nextInt(12)) {
      case 0 -> panel.remove(seat);
      case 1 -> panel.add(panel.get(seat));
      case 2 -> panel.set(seat, "P999");
      default ->
          panel.set(seat, problem.members().get(chance.nextInt(problem.members().size())).id());
    }
    return other(planned, planned.hearing(), planned.start(), panel);
  }

  private static PlannedHearing other(
      PlannedHearing planned, String hearing, int start, List<String> panel) {
    return new PlannedHearing(hearing, start, panel, planned.adviser());
  }
}
