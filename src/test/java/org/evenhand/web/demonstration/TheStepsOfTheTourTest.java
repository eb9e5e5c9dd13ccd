package org.evenhand.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.demonstration.application.MoveTheClock;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.web.Words;
import org.evenhand.web.WordsForTests;
import org.evenhand.web.demonstration.TourAct.Kind;
import org.evenhand.workflow.ProcessStep;
import org.junit.jupiter.api.Test;

class TheStepsOfTheTourTest {
  private static final Words WORDS = WordsForTests.shipped();

  @Test
  void haveAllTheirWords() {
    for (var step : TourSteps.all()) {
      for (var part : List.of("title", "what", "look")) {
        assertThat(WORDS.maybe("tour.step." + step.name() + "." + part))
            .as("%s of step %s", part, step.name())
            .isPresent();
      }
    }
    assertThat(acts()).allMatch(act -> WORDS.maybe("tour.act." + act.name()).isPresent());
  }

  @Test
  void haveNamesOfTheirOwn() {
    assertThat(TourSteps.all()).extracting(TourStep::name).doesNotHaveDuplicates();
    assertThat(acts()).extracting(TourAct::name).doesNotHaveDuplicates();
  }

  @Test
  void areDoneByColleaguesWhoDoThoseThings() {
    for (var act : acts().filter(act -> act.kind() == Kind.TASK).toList()) {
      var role = DemonstrationAccounts.named(act.account()).orElseThrow().role();
      assertThat(act.steps()).isNotEmpty();
      for (var step : act.steps()) {
        assertThat(ProcessStep.ofId(step).orElseThrow().role()).as(step).isEqualTo(role);
      }
    }
  }

  @Test
  void changeTheRoleToSomebodyThereIs() {
    var becoming = acts().filter(act -> act.kind() != Kind.PAGE && act.kind() != Kind.CLOCK);
    assertThat(becoming)
        .hasSizeGreaterThan(10)
        .allMatch(act -> DemonstrationAccounts.named(act.account()).isPresent());
  }

  @Test
  void moveTheClockNoFartherThanItGoes() {
    assertThat(acts().filter(act -> act.kind() == Kind.CLOCK))
        .isNotEmpty()
        .allMatch(act -> act.days() >= 1 && act.days() <= MoveTheClock.FARTHEST);
  }

  private static Stream<TourAct> acts() {
    return TourSteps.all().stream().flatMap(step -> step.acts().stream());
  }
}
