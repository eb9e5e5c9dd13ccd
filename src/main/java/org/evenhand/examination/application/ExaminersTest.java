package org.evenhand.examination.application;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.examination.model.Opinion;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.ruleset.api.RuleSet;

/** The case examiners' tests as questions, in the order the law sets. */
final class ExaminersTest {
  enum YesNo {
    YES,
    NO
  }

  enum Closing {
    CLOSE_NFA,
    ADVICE,
    WARNING_LETTER
  }

  private ExaminersTest() {}

  static List<Question> questions(StepContext context) {
    var rules = context.rules();
    var closings =
        rules.open(DecisionPoint.DP_11, Closing.values()).stream().map(Option::of).toList();
    var disposals =
        rules.acceptedDisposals().stream()
            .map(disposal -> new Option(disposal.kind().name(), disposal.name()))
            .toList();
    var questions = new ArrayList<Question>();
    questions.add(Question.choice("prospect", YesNo.values()));
    questions.add(Question.choice("closing", closings).when("prospect", YesNo.NO));
    questions.add(Question.choice("publicInterest", YesNo.values()).when("prospect", YesNo.YES));
    questions.add(Question.choice("disposal", disposals).when("publicInterest", YesNo.NO));
    questions.add(Question.longText("reasons"));
    return questions;
  }

  /** An opinion, or the pair's decision with its length and terms, for another to read. */
  static Question said(String id, Opinion opinion, RuleSet rules, Option... more) {
    var said = new ArrayList<Option>();
    said.add(new Option("prospect." + opinion.prospect(), null));
    if (opinion.publicInterest().isEmpty()) {
      said.add(new Option("closing." + opinion.disposal(), null));
    } else {
      said.add(new Option("publicInterest." + opinion.publicInterest(), null));
      rules.acceptedDisposals().stream()
          .filter(disposal -> disposal.kind().name().equals(opinion.disposal()))
          .forEach(disposal -> said.add(new Option("disposal", disposal.name())));
    }
    said.addAll(List.of(more));
    said.add(new Option("reasons", opinion.reasons()));
    return Question.said(id, said);
  }

  static Opinion opinion(Answers answers) {
    var disposal = answers.has("closing") ? answers.text("closing") : answers.text("disposal");
    return new Opinion(
        answers.text("prospect"),
        answers.text("publicInterest"),
        disposal,
        answers.text("reasons"));
  }

  /** The realistic prospect test's outcome, as the rule set codes it. */
  static String prospect(Answers answers) {
    return "YES".equals(answers.text("prospect")) ? "REALISTIC_PROSPECT" : "NO_REALISTIC_PROSPECT";
  }

  /** The public interest test's outcome, as the rule set codes it. */
  static String publicInterest(Answers answers) {
    return "YES".equals(answers.text("publicInterest")) ? "HEARING_NEEDED" : "HEARING_NOT_NEEDED";
  }

  /** What the pair's answers come to. */
  static String outcome(Answers answers) {
    if ("NO".equals(answers.text("prospect"))) {
      return answers.text("closing");
    }
    return "YES".equals(answers.text("publicInterest")) ? "REFER_TO_HEARING" : "PROPOSE_DISPOSAL";
  }
}
