package org.evenhand.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.evenhand.workflow.ProcessModel.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTableAnswersTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "MATCHED,         RISK,    false, FAST_TRACK",
        "MATCHED,         RISK,    -,     FAST_TRACK",
        "MATCHED,         RISK,    true,  ORDINARY",
        "MATCHED,         NO_RISK, false, ORDINARY",
        "NOT_ON_REGISTER, RISK,    false, ORDINARY",
        "NOT_ON_REGISTER, NO_RISK, true,  ORDINARY"
      })
  void chooseTheRouteAtReceipt(String match, String risk, Boolean mayRefer, String route) {
    var answer =
        ask(
            Decision.RECEIPT_ROUTE,
            with("identifyRegistrant", match, "screenRisk", risk, "triageMayRefer", mayRefer));

    assertThat(answer.<String>getSingleEntry()).isEqualTo(route);
  }

  /** Every way a hearing can go up to some step, unanswered steps missing altogether. */
  @Test
  void workOutTheOutcomeOfEveryHearing() {
    var steps =
        List.of(
            ProcessStep.OPEN_HEARING,
            ProcessStep.FIND_FACTS,
            ProcessStep.FIND_GROUND,
            ProcessStep.FIND_IMPAIRMENT,
            ProcessStep.DECIDE_SANCTION);
    var answered = new HashMap<String, Object>();
    for (var step : steps) {
      for (var outcome : step.outcomes()) {
        answered.put(step.id(), outcome);
        var stopsHere = step == ProcessStep.DECIDE_SANCTION || !outcome.equals(goesOn(step));
        if (stopsHere) {
          assertThat(ask(Decision.HEARING_OUTCOME, answered).<String>getSingleEntry())
              .as("%s", answered)
              .isEqualTo(expected(step, outcome));
        }
      }
      answered.put(step.id(), goesOn(step));
    }
  }

  private static String goesOn(ProcessStep step) {
    return step.outcomes().get(0);
  }

  private static String expected(ProcessStep step, String outcome) {
    if (outcome.equals("ADJOURN")) {
      return "ADJOURNED";
    }
    boolean order = step == ProcessStep.DECIDE_SANCTION && !outcome.equals("NO_ACTION");
    return order ? "ORDER" : "NO_ORDER";
  }

  private static Map<String, Object> with(Object... namesAndValues) {
    var variables = new HashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      variables.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return variables;
  }

  private static DmnDecisionResult ask(Decision table, Map<String, Object> variables) {
    return ModelsEngine.get()
        .getDecisionService()
        .evaluateDecisionByKey(table.code())
        .variables(variables)
        .evaluate();
  }
}
