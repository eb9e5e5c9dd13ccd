package org.evenhand.interimorder.application;

import java.util.Arrays;
import java.util.List;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken.Reason;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.ruleset.api.DecisionRule.LegalTest;

/** What several steps ask in the same way, from the rule set of the case. */
final class InterimRules {
  private InterimRules() {}

  /** Those of a step's own answers that the rule set opens at a decision point. */
  @SafeVarargs
  static <E extends Enum<E>> List<Option> open(
      StepContext context, DecisionPoint point, E... answers) {
    return context.rules().open(point, answers).stream().map(Option::of).toList();
  }

  /** On which of the rule set's grounds. */
  static Question grounds(StepContext context) {
    var grounds =
        context.rules().interimOrders().grounds().stream()
            .map(ground -> new Option(ground.code(), ground.wording()))
            .toList();
    return Question.choices("grounds", grounds);
  }

  /** The first test that is applied at a decision point, by its code. */
  static String test(StepContext context, DecisionPoint point) {
    return context.rules().decision(point).tests().stream()
        .map(LegalTest::code)
        .findFirst()
        .orElse("");
  }

  /** Each ground found, and the reasons in words. */
  static List<Reason> reasons(Answers answers) {
    var found =
        answers.all("grounds").stream()
            .map(ground -> new Reason("ground", ground, "", ""))
            .toList();
    var all = new java.util.ArrayList<Reason>(found);
    all.add(new Reason("reasons", "", "", answers.text("reasons")));
    return all;
  }

  /** How many conditions a text states, one a line. */
  static long count(String conditions) {
    return Arrays.stream(conditions.split("\\R")).filter(line -> !line.isBlank()).count();
  }
}
