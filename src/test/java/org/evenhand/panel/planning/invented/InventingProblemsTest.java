package org.evenhand.panel.planning.invented;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.evenhand.panel.planning.Breach;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.files.InstanceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventingProblemsTest {
  private static final ProblemSize SMALL = new ProblemSize(36, 26, 10);

  @Test
  void theSameSeedInventsTheSameProblem() {
    assertThat(InventedProblem.of(SMALL, 7)).isEqualTo(InventedProblem.of(SMALL, 7));
    assertThat(InventedProblem.of(SMALL, 7)).isNotEqualTo(InventedProblem.of(SMALL, 8));
    assertThat(InventedProblem.toPlanAgain(SMALL, 7, 3))
        .isEqualTo(InventedProblem.toPlanAgain(SMALL, 7, 3));
  }

  @ParameterizedTest
  @CsvSource({"12,1,6", "36,26,10", "90,70,18", "150,120,26", "240,150,26"})
  void aProblemOfAnySizeReadsBackFromItsFileAndCanLargelyBeHeld(
      int members, int hearings, int weeks) throws Exception {
    for (long seed = 1; seed <= 5; seed++) {
      var problem = InventedProblem.of(new ProblemSize(members, hearings, weeks), seed);
      var json = new ObjectMapper().writeValueAsString(InstanceFile.write(problem));
      assertThat(InstanceFile.read(json)).isEqualTo(problem);
      var plan = GreedyPlan.of(problem);
      assertThat(new PlanRules(problem).brokenBy(plan)).isEmpty();
      assertThat(plan.size() * 10 + 10).isGreaterThanOrEqualTo(hearings * 6);
      assertThat(Levels.of(problem, plan).disruption()).isZero();
    }
  }

  @Test
  void hearingsAndDiariesDifferAsTheyDoInLife() {
    var problem = InventedProblem.of(new ProblemSize(150, 120, 26), 5);
    assertThat(problem.hearings()).extracting(HearingToPlan::days).contains(1, 3, 10);
    assertThat(problem.hearings()).extracting(HearingToPlan::isPartHeard).contains(true, false);
    assertThat(problem.hearings())
        .extracting(hearing -> hearing.startOptions().size())
        .contains(1, 2, 3, 4, 5);
    assertThat(problem.hearings()).anyMatch(hearing -> !hearing.conflicts().isEmpty());
    assertThat(problem.members()).anyMatch(member -> member.termLastDay() < 129);
    assertThat(problem.members()).anyMatch(member -> member.trainingLastDay() < 129);
    assertThat(problem.members()).anyMatch(member -> !member.modes().contains("leeds"));
  }

  @Test
  void thoseWhoDropOutCannotSitWhereTheyWereToSit() {
    for (long seed = 1; seed <= 20; seed++) {
      var problem = InventedProblem.toPlanAgain(SMALL, seed, 3);
      assertThat(new PlanRules(problem).brokenBy(problem.published()))
          .hasSize(3)
          .extracting(Breach::rule)
          .containsOnly(Breach.Rule.MEMBER_IS_ELIGIBLE);
    }
  }

  @Test
  void aHearingThatMustBeHeldAndCannotBeIsBrokenInEveryPlan() {
    for (long seed = 1; seed <= 20; seed++) {
      var problem = InventedProblem.withoutAPlan(SMALL, seed);
      var must = problem.hearings().stream().filter(HearingToPlan::mandatory).toList();
      assertThat(must).isNotEmpty();
      assertThat(new PlanRules(problem).brokenBy(List.of()))
          .extracting(Breach::hearing)
          .containsExactlyElementsOf(must.stream().map(HearingToPlan::id).toList());
      assertThat(GreedyPlan.of(problem)).noneMatch(p -> must.toString().contains(p.hearing()));
    }
  }
}
