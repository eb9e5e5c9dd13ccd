package org.evenhand.panel.planning.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.ReferencePlans;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.panel.planning.files.UnreadableInstance;
import org.evenhand.panel.planning.invented.GreedyPlan;
import org.evenhand.panel.planning.invented.InventedProblem;
import org.evenhand.panel.planning.invented.ProblemSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingAPlanTest {
  private static final LotterySeed SEED = new LotterySeed("7");
  private static final LotteryTerms TERMS = LotteryTerms.of("block 1");
  private static final LotteryTerms FEW =
      new LotteryTerms("block 1", 40, LotteryTerms.TWO_PER_CENT);

  @ParameterizedTest
  @ValueSource(strings = {"open-1", "open-2"})
  void everyPlanOfTheListIsLawfulAndAsGoodAsTheBest(String name) throws Exception {
    var reference = ReferencePlans.of(name);
    var draw = Lottery.draw(reference.problem(), reference.best(), SEED, TERMS);

    assertThat(draw.isFull()).isTrue();
    assertThat(draw.lines()).hasSize(200).doesNotHaveDuplicates();
    assertThat(draw.most()).isEqualTo(draw.best() * 102 / 100);
    assertAllAsGood(reference.problem(), reference.best(), draw);
    assertThat(plan(draw.lines().get(draw.index()))).isEqualTo(draw.drawn());
  }

  @Test
  void theToleranceIsNotAlwaysSpent() throws Exception {
    var reference = ReferencePlans.of("open-2");
    var draw = Lottery.draw(reference.problem(), reference.best(), SEED, TERMS);

    var middle = draw.outsideBand().stream().filter(value -> value <= 769).count();
    assertThat(middle).isBetween(50L, 150L);
    assertThat(new HashSet<>(draw.outsideBand()).size()).isGreaterThan(10);
  }

  @Test
  void nothingThatMustStayIsMoved() {
    for (long seed = 1; seed <= 3; seed++) {
      var problem = InventedProblem.of(new ProblemSize(60, 40, 12), seed);
      var best = GreedyPlan.of(problem);
      var locked = withLocks(problem, best);
      var draw = Lottery.draw(locked, best, SEED, FEW);

      assertAllAsGood(locked, best, draw);
      var partHeard =
          problem.hearings().stream().filter(h -> h.isPartHeard()).map(h -> h.id()).toList();
      for (var line : draw.lines()) {
        assertThat(only(plan(line), partHeard)).isEqualTo(only(sorted(best), partHeard));
      }
    }
  }

  @Test
  void aPublishedPlanLosesNoMoreSeatsThanItMust() {
    for (long seed = 1; seed <= 3; seed++) {
      var problem = InventedProblem.toPlanAgain(new ProblemSize(60, 40, 12), seed, 4);
      var best = GreedyPlan.of(problem);

      var draw = Lottery.draw(problem, best, SEED, FEW);

      assertAllAsGood(problem, best, draw);
    }
  }

  @Test
  void aSeedDecidesAndNothingElse() throws Exception {
    var reference = ReferencePlans.of("open-1");
    var shuffled = new ArrayList<>(reference.best());
    Collections.reverse(shuffled);
    var once = Lottery.draw(reference.problem(), reference.best(), SEED, FEW);

    assertThat(Lottery.draw(reference.problem(), shuffled, SEED, FEW)).isEqualTo(once);
    var other = Lottery.draw(reference.problem(), reference.best(), new LotterySeed("8"), FEW);
    assertThat(other.commitment()).isNotEqualTo(once.commitment());
    assertThat(other.lines()).isNotEqualTo(once.lines());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 8, 11})
  void aTinyProblemHasAllThePlansThereAreAndSaysThatTheyAreFew(long seed) {
    var problem = InventedProblem.of(new ProblemSize(12, 1, 6), seed);
    var best = GreedyPlan.of(problem);
    var draw = Lottery.draw(problem, best, SEED, TERMS);

    assertThat(draw.lines().size()).isBetween(2, 199);
    assertThat(draw.lines()).containsExactlyElementsOf(everyPlanOfOneHearing(problem, best, draw));
    assertThat(draw.isFull()).isFalse();
    assertThat(draw.record())
        .containsEntry("plans", draw.lines().size())
        .containsEntry("plans_sought", 200);
  }

  private static Set<String> everyPlanOfOneHearing(
      PlanningProblem problem, List<PlannedHearing> best, PublishedDraw draw) {
    var ids = problem.members().stream().map(member -> member.id()).sorted().toList();
    var lines = new TreeSet<String>();
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        for (int k = j + 1; k < ids.size(); k++) {
          var one = best.get(0);
          var panel = List.of(ids.get(i), ids.get(j), ids.get(k));
          var plan = List.of(new PlannedHearing(one.hearing(), one.start(), panel, one.adviser()));
          if (new PlanRules(problem).brokenBy(plan).isEmpty()
              && Levels.of(problem, plan).outsideBand() <= draw.most()) {
            lines.add(PlanLine.of(plan));
          }
        }
      }
    }
    return lines;
  }

  @Test
  void aPlanOfNothingIsDrawnFromItself() {
    var problem = InventedProblem.of(new ProblemSize(12, 1, 6), 7);
    var draw = Lottery.draw(problem, List.of(), SEED, TERMS);

    assertThat(draw.lines()).containsExactly("[]");
    assertThat(draw.drawn()).isEmpty();
  }

  @Test
  void everyIndexIsAsLikely() {
    int[] times = new int[7];
    for (int seed = 0; seed < 7_000; seed++) {
      var listHash = Sha256.of("list".getBytes(StandardCharsets.UTF_8));
      times[UniformDraw.of(new LotterySeed("s" + seed), listHash, 7)]++;
    }
    for (int time : times) {
      assertThat(time).isCloseTo(1_000, within(120));
    }
  }

  @Test
  void aSeedIsNotToldByAccidentAndIsSpeltAlikeEverywhere() {
    assertThat(SEED.toString()).doesNotContain("7");
    assertThatThrownBy(() -> new LotterySeed("two\nlines"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LotterySeed("a \"quote\""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(SEED.commitmentFor("block 1")).isNotEqualTo(SEED.commitmentFor("block 2"));
  }

  private static void assertAllAsGood(
      PlanningProblem problem, List<PlannedHearing> best, PublishedDraw draw) {
    var rules = new PlanRules(problem);
    var wanted = Levels.of(problem, best);
    var broken = rules.brokenBy(best);
    for (int i = 0; i < draw.lines().size(); i++) {
      var plan = plan(draw.lines().get(i));
      assertThat(rules.brokenBy(plan)).isEqualTo(broken).isEmpty();
      var levels = Levels.of(problem, plan);
      assertThat(levels.unheld()).isEqualTo(wanted.unheld());
      assertThat(levels.disruption()).isEqualTo(wanted.disruption());
      assertThat(levels.lateness()).isEqualTo(wanted.lateness());
      assertThat(levels.outsideBand()).isLessThanOrEqualTo(draw.most());
      assertThat(levels.outsideBand()).isEqualTo(draw.outsideBand().get(i));
    }
  }

  private static PlanningProblem withLocks(PlanningProblem problem, List<PlannedHearing> plan) {
    var locks = new ArrayList<Lock>();
    for (int i = 0; i < plan.size(); i += 3) {
      var planned = plan.get(i);
      locks.add(new Lock.OfDate(planned.hearing(), planned.start()));
      locks.add(new Lock.OfSeat(planned.hearing(), planned.panel().get(i % 2)));
    }
    return problem.withLocks(locks);
  }

  private static List<PlannedHearing> plan(String line) {
    try {
      return InstanceFile.readPlan("{\"solution\":" + line + "}");
    } catch (UnreadableInstance e) {
      throw new AssertionError(e);
    }
  }

  private static List<PlannedHearing> sorted(List<PlannedHearing> plan) {
    return plan(PlanLine.of(plan));
  }

  private static Set<PlannedHearing> only(List<PlannedHearing> plan, List<String> hearings) {
    var byId = new HashMap<String, PlannedHearing>();
    plan.forEach(planned -> byId.put(planned.hearing(), planned));
    return hearings.stream().map(byId::get).filter(p -> p != null).collect(Collectors.toSet());
  }
}
