package org.evenhand.triage.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.DecisionTaken.Reason;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** The triage test as questions, and what was answered as a decision with structured reasons. */
final class TriageTest {
  private static final List<String> FACTORS =
      List.of("seriousness", "evidence", "pattern", "putRight");

  enum Seriousness {
    LOW,
    SOME,
    HIGH
  }

  enum LikelyEvidence {
    UNLIKELY,
    POSSIBLE,
    LIKELY
  }

  enum Pattern {
    ISOLATED,
    REPEATED,
    CANNOT_TELL
  }

  enum PutRight {
    NOTHING,
    PART,
    FULLY
  }

  enum Grounds {
    INVESTIGATE,
    CLOSE_NFA,
    CLOSE_REFER
  }

  private TriageTest() {}

  /**
   * @param more further answers to the last question, for deciders who may also give the file back;
   *     only they may leave the test unanswered
   */
  static StepForm form(StepContext context, Option... more) {
    UnaryOperator<Question> asked = more.length == 0 ? question -> question : Question::optional;
    var questions = new ArrayList<Question>();
    questions.add(asked.apply(Question.choice("seriousness", Seriousness.values())));
    questions.add(place("seriousness"));
    questions.add(asked.apply(Question.choice("evidence", LikelyEvidence.values())));
    questions.add(place("evidence"));
    questions.add(asked.apply(Question.choice("pattern", Pattern.values())));
    questions.add(place("pattern"));
    questions.add(asked.apply(Question.choice("putRight", PutRight.values())));
    questions.add(place("putRight"));
    questions.add(Question.choice("outcome", outcomes(context, more)));
    questions.add(Question.shortText("body").when("outcome", Grounds.CLOSE_REFER).upTo(200));
    questions.add(asked.apply(Question.longText("reasons")));
    return StepForm.of(questions).under(context.rules().guidance(DecisionPoint.DP_02));
  }

  /** The decision that the answers make, or what is missing from them. */
  static Outcome<StepResult> decide(Answers answers) {
    var missing = missing(answers);
    if (!missing.isEmpty()) {
      return Outcome.refused(missing);
    }
    return Outcome.done(StepResult.of(answers.text("outcome")).deciding(decision(answers)));
  }

  private static List<Problem> missing(Answers answers) {
    var problems = new ArrayList<Problem>();
    for (var factor : FACTORS) {
      if (!answers.has(factor)) {
        problems.add(Problem.at(factor, "answer.notChosen"));
      }
    }
    if (!answers.has("reasons")) {
      problems.add(Problem.at("reasons", "answer.missing"));
    }
    return problems;
  }

  private static DecisionTaken decision(Answers answers) {
    var reasons = new ArrayList<Reason>();
    for (var factor : FACTORS) {
      reasons.add(new Reason(factor, answers.text(factor), answers.text(factor + ".where"), ""));
    }
    reasons.add(new Reason("reasons", "", "", answers.text("reasons")));
    return DecisionTaken.at(DecisionPoint.DP_02, answers.text("outcome"))
        .because(reasons)
        .fact("seriousness", answers.text("seriousness"));
  }

  private static Question place(String factor) {
    return Question.shortText(factor + ".where").optional();
  }

  private static List<Option> outcomes(StepContext context, Option... more) {
    var options = new ArrayList<Option>();
    context.rules().open(DecisionPoint.DP_02, Grounds.values()).stream()
        .map(Option::of)
        .forEach(options::add);
    options.addAll(Arrays.asList(more));
    return options;
  }
}
