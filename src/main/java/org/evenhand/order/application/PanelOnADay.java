package org.evenhand.order.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.PlannedDay;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.HearingType;

/**
 * A day far enough ahead for notice to be given, and a panel that may lawfully sit on it. Shorter
 * notice is possible where the order would end first or the registrant agrees; why is kept.
 */
final class PanelOnADay {
  private final ReviewPanels panels;
  private final ChangeCase cases;
  private final HearingType type;

  PanelOnADay(ReviewPanels panels, ChangeCase cases, HearingType type) {
    this.panels = panels;
    this.cases = cases;
    this.type = type;
  }

  List<Question> questions(StepContext context) {
    var pool = panels.eligible(context.today());
    var rule = context.rules().panel();
    var questions = new ArrayList<Question>();
    questions.add(Question.date("day"));
    questions.add(Question.longText("shorter").upTo(2_000).optional());
    questions.add(Question.pick("chair", pool));
    for (int seat = 2; seat <= rule.max(); seat++) {
      var question = Question.pick("member." + seat, pool).about("" + seat);
      questions.add(seat <= rule.min() ? question : question.optional());
    }
    return questions;
  }

  /** Names the panel, and its chair as whoever does the next step. */
  Outcome<StepResult> list(StepContext context, Answers answers) {
    var problem = problem(context, answers);
    if (problem.isPresent()) {
      return Outcome.refused(problem.get());
    }
    return panels
        .name(context, type.name(), answers.date("day"), members(context, answers))
        .then(
            chair -> {
              cases.name(context.caseReference(), Role.PANEL_CHAIR, chair);
              return Outcome.done(StepResult.done());
            });
  }

  private Optional<Problem> problem(StepContext context, Answers answers) {
    var day = answers.date("day");
    var unplanned = PlannedDay.problem("day", day, context.today());
    if (unplanned.isPresent()) {
      return unplanned;
    }
    var rule = context.rules().hearing(type);
    return rule.isLongEnough(context.today(), day) || answers.has("shorter")
        ? Optional.empty()
        : Optional.of(
            Problem.at(
                "shorter", "hearing.noticeTooShort", rule.noticeDays(), rule.lastDayToSend(day)));
  }

  private static List<String> members(StepContext context, Answers answers) {
    var members = new ArrayList<String>();
    members.add(answers.text("chair"));
    IntStream.rangeClosed(2, context.rules().panel().max())
        .mapToObj(seat -> "member." + seat)
        .filter(answers::has)
        .map(answers::text)
        .forEach(members::add);
    return members;
  }
}
