package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.PlannedDay;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.interimorder.model.Sitting;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/** When, where, how, and before whom: the same for a first hearing and a review. */
@Dependent
class Listing {
  private final Adjudicators adjudicators;

  enum Mode {
    REMOTE,
    IN_PERSON,
    MEETING
  }

  @Inject
  Listing(Adjudicators adjudicators) {
    this.adjudicators = adjudicators;
  }

  List<Question> questions(StepContext context) {
    var pool = adjudicators.eligible(context.today());
    var panel = context.rules().panel();
    var questions = new ArrayList<Question>();
    questions.add(Question.date("hearingOn"));
    questions.add(Question.shortText("time"));
    questions.add(Question.choice("mode", Mode.values()));
    questions.add(Question.shortText("venue"));
    questions.add(Question.pick("chair", pool));
    for (var seat = 2; seat <= panel.max(); seat++) {
      var question = Question.pick("member." + seat, pool).about(String.valueOf(seat));
      questions.add(seat <= panel.min() ? question : question.optional());
    }
    return questions;
  }

  /** The sitting as answered, with a panel that may lawfully sit. */
  Outcome<Sitting> read(StepContext context, Answers answers) {
    var day = answers.date("hearingOn");
    var unplanned = PlannedDay.problem("hearingOn", day, context.today());
    if (unplanned.isPresent()) {
      return Outcome.refused(unplanned.get());
    }
    var members = members(context, answers);
    if (members.stream().distinct().count() < members.size()) {
      return Outcome.refused(Problem.at("chair", "panel.twice"));
    }
    return adjudicators
        .name(context, day, members)
        .then(
            named ->
                Outcome.done(
                    new Sitting(
                        day,
                        answers.text("time"),
                        answers.text("mode"),
                        answers.text("venue"),
                        named.panel(),
                        named.chair())));
  }

  private static List<String> members(StepContext context, Answers answers) {
    var members = new ArrayList<String>();
    members.add(answers.text("chair"));
    for (var seat = 2; seat <= context.rules().panel().max(); seat++) {
      if (answers.has("member." + seat)) {
        members.add(answers.text("member." + seat));
      }
    }
    return members;
  }
}
