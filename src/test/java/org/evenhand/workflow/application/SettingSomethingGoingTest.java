package org.evenhand.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.NURSING;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;

import java.util.List;
import org.evenhand.casefile.api.Stage;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.testing.StepBench;
import org.evenhand.workflow.api.SidePath;
import org.junit.jupiter.api.Test;

class SettingSomethingGoingTest {
  private final StepBench bench = new StepBench("2026-03-02T09:00:00Z");

  @Test
  void offersARemovalByLawOnlyWhereTheRulesListOffences() {
    assertThat(openAt(SOCIAL_WORK, Stage.INVESTIGATION)).contains(SidePath.AUTOMATIC_REMOVAL);
    assertThat(openAt(NURSING, Stage.INVESTIGATION))
        .doesNotContain(SidePath.AUTOMATIC_REMOVAL)
        .contains(SidePath.VOLUNTARY_REMOVAL);
  }

  @Test
  void offersAnApplicationToBeRestoredOnlyOnceTheCaseIsDecided() {
    assertThat(openAt(SOCIAL_WORK, Stage.OUTCOME)).contains(SidePath.RESTORATION);
    assertThat(openAt(SOCIAL_WORK, Stage.HEARING)).doesNotContain(SidePath.RESTORATION);
  }

  /** Risk never waits for a file to be anonymised, nor for the decision on it. */
  @Test
  void offersAnInterimOrderAsLongAsTheCaseIsNotAtItsEnd() {
    for (var rules : List.of(SOCIAL_WORK, NURSING)) {
      assertThat(openAt(rules, Stage.TRIAGE)).contains(SidePath.INTERIM_ORDER);
      assertThat(openAt(rules, Stage.CLOSED)).doesNotContain(SidePath.INTERIM_ORDER);
    }
  }

  private List<SidePath> openAt(RuleSetId rules, Stage stage) {
    var reference = bench.aCase(rules);
    bench.unit.doing(() -> bench.changeCase().enter(reference, stage));
    var paths =
        new StartSidePath(
            bench.readCase(), null, bench.changeCase(), null, null, null, bench.rules, null);
    return bench.read(() -> paths.openOn(bench.readCase().get(reference)));
  }
}
