package org.evenhand.panel.planning.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.panel.planning.Eligibility;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.ReferencePlans;
import org.evenhand.panel.planning.TheSolver;
import org.evenhand.panel.planning.lottery.LotteryTerms;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.PlanSolver;
import org.evenhand.panel.planning.solving.Question;
import org.evenhand.panel.planning.solving.Solution;
import org.evenhand.panel.planning.solving.SolvingProgress;
import org.junit.jupiter.api.Test;

class AskingWhyNotTest {
  private static final LotteryTerms TERMS = LotteryTerms.of("block");

  /** Fails whoever asks it. */
  private static final class NotToBeAsked implements PlanSolver {
    @Override
    public Solution solve(Question question, Budget budget, Consumer<SolvingProgress> progress) {
      throw new IllegalStateException("asked");
    }

    @Override
    public void close() {
      // nothing is open
    }
  }

  @Test
  void mostQuestionsOfALargePlanNeedNoSolver() throws Exception {
    var reference = ReferencePlans.of("open-2");
    var whyNot = new WhyNot(reference.problem(), reference.best(), TERMS, new NotToBeAsked());
    int answered = 0;
    int asked = 0;
    for (int i = 0; i < 120 * 150; i += 331) {
      var hearing = reference.problem().hearings().get(i / 150);
      var member = reference.problem().members().get(i % 150);
      try {
        check(reference, hearing, member, ask(whyNot, reference, hearing, member));
        answered++;
      } catch (IllegalStateException solver) {
        asked++;
      }
    }
    assertThat(answered).isGreaterThan(asked * 4);
  }

  @Test
  void whatIsWorseIsWorseByAsMuchAsAPlanWithThemSays() throws Exception {
    var reference = ReferencePlans.of("open-1");
    var kinds = new HashMap<Class<?>, Integer>();
    try (var solver = TheSolver.open()) {
      var whyNot = new WhyNot(reference.problem(), reference.best(), TERMS, solver);
      for (int i = 0; i < 26 * 36 && kinds.size() < 3; i += 83) {
        var hearing = reference.problem().hearings().get(i / 36);
        var member = reference.problem().members().get(i % 36);
        var answer = ask(whyNot, reference, hearing, member);
        kinds.merge(answer.getClass(), 1, Integer::sum);
        check(reference, hearing, member, answer);
        if (answer instanceof WhyNotAnswer.Worse worse) {
          assertThat(worse.exact()).isTrue();
          checkWorse(reference, hearing, member, worse, solver);
        }
      }
    }
    assertThat(kinds)
        .containsKeys(
            WhyNotAnswer.Forbidden.class, WhyNotAnswer.Drawn.class, WhyNotAnswer.Worse.class);
    assertThat(kinds).doesNotContainKey(WhyNotAnswer.Unproven.class);
  }

  /** Solved anew, and to the end. */
  private static void checkWorse(
      ReferencePlans reference,
      HearingToPlan hearing,
      PoolMember member,
      WhyNotAnswer.Worse worse,
      PlanSolver solver) {
    var locks = new ArrayList<>(reference.problem().locks());
    locks.add(new Lock.OfSeat(hearing.id(), member.id()));
    var locked = reference.problem().withLocks(locks);
    var solution =
        solver.solve(
            new Question(locked, List.of(), Optional.empty()),
            TheSolver.ampleTime(),
            progress -> {});
    assertThat(solution.proven()).isTrue();
    var best = Levels.of(reference.problem(), reference.best());
    for (var result : solution.results()) {
      if (result.level() == worse.level()) {
        assertThat(result.value()).isEqualTo(result.level().of(best) + worse.by());
        return;
      }
      assertThat(result.value()).isEqualTo(result.level().of(best));
    }
  }

  private static WhyNotAnswer ask(
      WhyNot whyNot, ReferencePlans reference, HearingToPlan hearing, PoolMember member) {
    return whyNot.ask(reference.best(), hearing, member, Budget.of(Duration.ofMinutes(1)));
  }

  private static void check(
      ReferencePlans reference, HearingToPlan hearing, PoolMember member, WhyNotAnswer answer) {
    var best = Levels.of(reference.problem(), reference.best());
    if (answer instanceof WhyNotAnswer.Sits) {
      assertThat(isSeated(reference.best(), hearing, member)).isTrue();
    } else if (answer instanceof WhyNotAnswer.Forbidden forbidden) {
      assertThat(forbidden.reasons()).isNotEmpty();
      assertThat(hearing.startOptions())
          .noneMatch(start -> Eligibility.isEligible(member, hearing, start));
    } else if (answer instanceof WhyNotAnswer.Drawn drawn) {
      assertThat(isSeated(drawn.plan(), hearing, member)).isTrue();
      assertThat(new PlanRules(reference.problem()).brokenBy(drawn.plan())).isEmpty();
      assertThat(drawn.levels()).isEqualTo(Levels.of(reference.problem(), drawn.plan()));
      assertThat(drawn.levels().unheld()).isEqualTo(best.unheld());
      assertThat(drawn.levels().lateness()).isEqualTo(best.lateness());
      assertThat(drawn.levels().outsideBand())
          .isLessThanOrEqualTo(TERMS.mostOutsideBand(best.outsideBand()));
    }
  }

  private static boolean isSeated(
      List<PlannedHearing> plan, HearingToPlan hearing, PoolMember member) {
    return plan.stream()
        .anyMatch(p -> p.hearing().equals(hearing.id()) && p.panel().contains(member.id()));
  }
}
