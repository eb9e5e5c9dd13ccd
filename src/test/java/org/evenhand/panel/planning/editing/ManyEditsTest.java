package org.evenhand.panel.planning.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.SlowChecker;
import org.evenhand.panel.planning.invented.GreedyPlan;
import org.evenhand.panel.planning.invented.InventedProblem;
import org.evenhand.panel.planning.invented.ProblemSize;
import org.evenhand.panel.planning.reasons.DrawnOrder;
import org.evenhand.panel.planning.reasons.DropOut;
import org.evenhand.panel.planning.reasons.Explain;
import org.evenhand.panel.planning.reasons.SeatOf;
import org.junit.jupiter.api.Test;

/**
 * 200 schedulers who each try 50 things at random: 10,000 edits, locks and drop-outs. No plan that
 * any of them is left with breaks a rule, and nothing is refused that would not.
 */
class ManyEditsTest {
  private static final int EDITS = 50;

  @Property(tries = 200)
  void leaveEveryPlanLawful(@ForAll long seed) {
    var desk = new Desk(new Random(seed));
    for (int i = 0; i < EDITS; i++) {
      desk.tryAnything();
      assertThat(new PlanRules(desk.problem).brokenBy(desk.plan)).isEmpty();
      assertThat(SlowChecker.broken(desk.problem, desk.plan)).isEmpty();
    }
  }

  @Test
  void areAcceptedAndRefusedOften() {
    int accepted = 0;
    int refused = 0;
    int dropOuts = 0;
    int locks = 0;
    for (int seed = 0; seed < 40; seed++) {
      var desk = new Desk(new Random(seed));
      for (int i = 0; i < EDITS; i++) {
        desk.tryAnything();
      }
      accepted += desk.accepted;
      refused += desk.refused;
      dropOuts += desk.dropOuts;
      locks += desk.problem.locks().size();
    }
    assertThat(accepted).isGreaterThan(200);
    assertThat(refused).isGreaterThan(200);
    assertThat(dropOuts).isGreaterThan(100);
    assertThat(locks).isGreaterThan(50);
  }

  /** What a scheduler has in front of them. */
  private static final class Desk {
    private final Random chance;
    private PlanningProblem problem;
    private List<PlannedHearing> plan;
    private int accepted;
    private int refused;
    private int dropOuts;

    Desk(Random chance) {
      this.chance = chance;
      problem = InventedProblem.of(new ProblemSize(30, 20, 10), chance.nextInt(1_000));
      plan = GreedyPlan.of(problem);
    }

    void tryAnything() {
      if (plan.isEmpty()) {
        hold();
        return;
      }
      switch (chance.nextInt(9)) {
        case 0 -> attempt(new Edit.Cancel(any().hearing()));
        case 1 -> hold();
        case 2 -> attempt(new Edit.Move(any().hearing(), day(any())));
        case 3 -> attempt(new Edit.Advice(any().hearing(), "L0" + chance.nextInt(9)));
        case 4 -> exchange();
        case 5 -> lock();
        case 6 -> dropOut();
        default -> attempt(new Edit.Seat(any().hearing(), sitter(any()), member()));
      }
    }

    private void attempt(Edit edit) {
      var before = plan;
      var edited = new EditPlan(problem).apply(plan, edit);
      plan = edited.plan();
      if (edited.isAccepted()) {
        accepted += plan.equals(before) ? 0 : 1;
      } else {
        refused++;
        assertThat(plan).isEqualTo(before);
      }
    }

    private void exchange() {
      var one = any();
      var other = any();
      attempt(new Edit.Exchange(one.hearing(), sitter(one), other.hearing(), sitter(other)));
    }

    private void hold() {
      var hearing = problem.hearings().get(chance.nextInt(problem.hearings().size()));
      var planned =
          GreedyPlan.of(problem).stream()
              .filter(p -> p.hearing().equals(hearing.id()))
              .findFirst()
              .orElse(new PlannedHearing(hearing.id(), 0, List.of(member()), "L01"));
      attempt(new Edit.Hold(planned));
    }

    private void lock() {
      var planned = any();
      var locks = new ArrayList<>(problem.locks());
      locks.add(
          chance.nextBoolean()
              ? new Lock.OfDate(planned.hearing(), planned.start())
              : new Lock.OfSeat(planned.hearing(), sitter(planned)));
      problem = problem.withLocks(locks);
    }

    /** Mended by whoever is next in the drawn order; where there is nobody it is not held. */
    private void dropOut() {
      var planned = any();
      var gone = sitter(planned);
      var locked = problem.locks().stream().anyMatch(l -> l.hearing().equals(planned.hearing()));
      if (locked || problem.hearingsById().get(planned.hearing()).isPartHeard()) {
        return;
      }
      dropOuts++;
      problem = new DropOut.OfMember(gone, List.of(planned.hearing())).without(problem, plan);
      var explain = new Explain(problem, plan, new DrawnOrder("seed"));
      for (var seat : SeatOf.values()) {
        for (var next : explain.next(problem.hearingsById().get(planned.hearing()), seat)) {
          attempt(new Edit.Seat(planned.hearing(), gone, next));
        }
      }
      if (!new PlanRules(problem).brokenBy(plan).isEmpty()) {
        attempt(new Edit.Cancel(planned.hearing()));
      }
    }

    private PlannedHearing any() {
      return plan.get(chance.nextInt(plan.size()));
    }

    private String sitter(PlannedHearing planned) {
      return planned.panel().get(chance.nextInt(planned.panel().size()));
    }

    private String member() {
      return problem.members().get(chance.nextInt(problem.members().size())).id();
    }

    private int day(PlannedHearing planned) {
      var options = problem.hearingsById().get(planned.hearing()).startOptions();
      return chance.nextInt(4) == 0
          ? chance.nextInt(problem.workingDays())
          : options.get(chance.nextInt(options.size()));
    }
  }
}
