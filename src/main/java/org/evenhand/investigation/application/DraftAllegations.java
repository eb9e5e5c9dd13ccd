package org.evenhand.investigation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.api.AllegationDraft;
import org.evenhand.casefile.api.AllegationView;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.ConcernCategory;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StateAllegations;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * Drafts what is alleged, each allegation with its statutory ground. Every ground that the evidence
 * could make out should be there: leaving one out is an error a court can correct.
 */
@Dependent
public class DraftAllegations implements HumanStep {
  /** Places on the form. */
  static final int PLACES = 6;

  private final StateAllegations allegations;

  @Inject
  public DraftAllegations(StateAllegations allegations) {
    this.allegations = allegations;
  }

  @Override
  public String id() {
    return "draftAllegations";
  }

  @Override
  public Role role() {
    return Role.INVESTIGATOR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_08);
  }

  @Override
  public StepForm form(StepContext context) {
    var grounds =
        context.rules().grounds().stream().map(g -> new Option(g.code(), g.text())).toList();
    var categories = Arrays.stream(ConcernCategory.values()).map(Option::of).toList();
    var questions = new ArrayList<Question>();
    for (int place = 1; place <= PLACES; place++) {
      var first = place == 1; // nobody drafts no allegation at all
      var asked =
          List.of(
              Question.longText("text." + place).about("" + place).upTo(4_000),
              Question.pick("ground." + place, grounds).about("" + place),
              Question.pick("category." + place, categories).about("" + place));
      asked.forEach(question -> questions.add(first ? question : question.optional()));
      questions.add(Question.longText("outsideUk." + place).about("" + place).optional());
    }
    var form = StepForm.of(questions).under(context.rules().guidance(DecisionPoint.DP_08));
    return suggesting(form, allegations.of(context.caseReference()));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var problems = new ArrayList<Problem>();
    var drafts = new ArrayList<AllegationDraft>();
    for (int place = 1; place <= PLACES; place++) {
      read(answers, place, drafts, problems);
    }
    if (drafts.isEmpty() && problems.isEmpty()) {
      problems.add(Problem.at("text.1", "answer.missing"));
    }
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    allegations.draft(context.caseReference(), drafts);
    var grounds = drafts.stream().map(AllegationDraft::ground).distinct().toList();
    return Outcome.done(
        StepResult.done()
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_08, "DONE")
                    .fact("allegations", drafts.size())
                    .fact("grounds", String.join(",", grounds))));
  }

  private static void read(
      Answers answers, int place, List<AllegationDraft> drafts, List<Problem> problems) {
    var given =
        answers.has("text." + place)
            || answers.has("ground." + place)
            || answers.has("category." + place)
            || answers.has("outsideUk." + place);
    if (!given) {
      return;
    }
    for (var part : List.of("text.", "ground.", "category.")) {
      if (!answers.has(part + place)) {
        var key = part.equals("text.") ? "answer.missing" : "answer.notChosen";
        problems.add(Problem.at(part + place, key));
      }
    }
    drafts.add(
        new AllegationDraft(
            answers.text("text." + place),
            answers.text("ground." + place),
            answers.text("category." + place),
            answers.text("outsideUk." + place)));
  }

  private static StepForm suggesting(StepForm form, List<AllegationView> before) {
    var filled = form;
    for (var allegation : before) {
      filled =
          filled
              .suggesting("text." + allegation.number(), allegation.text())
              .suggesting("ground." + allegation.number(), allegation.ground())
              .suggesting("category." + allegation.number(), allegation.category())
              .suggesting("outsideUk." + allegation.number(), allegation.outsideUkReasons());
    }
    return filled;
  }
}
