package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * Announces the decision, and tells the social worker what it is, why, and of the right to appeal;
 * whoever raised the concern hears how it ended. The time to appeal runs from the day they are
 * told, which is not before the decision and not to come.
 */
@Dependent
public class AnnounceDecision implements HumanStep {
  private final Hearings hearings;
  private final PanelDecision decision;

  @Inject
  public AnnounceDecision(Hearings hearings, PanelDecision decision) {
    this.hearings = hearings;
    this.decision = decision;
  }

  @Override
  public String id() {
    return "announceDecision";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_OFFICER;
  }

  @Override
  public StepForm form(StepContext context) {
    var days = List.of(Question.date("announcedOn"), Question.date("servedOn"));
    return decision
        .form(context, hearings.of(context), days)
        .suggesting("announcedOn", DraftLetter.day(context.today()))
        .suggesting("servedOn", DraftLetter.day(context.today()));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var hearing = hearings.of(context);
    var announced = answers.date("announcedOn");
    var served = answers.date("servedOn");
    var problems = new ArrayList<Problem>();
    notInTheFuture("announcedOn", announced, context.today()).ifPresent(problems::add);
    notInTheFuture("servedOn", served, context.today()).ifPresent(problems::add);
    if (hearings.decidedOn(hearing).filter(announced::isBefore).isPresent()) {
      problems.add(Problem.at("announcedOn", "hearing.announcedBeforeDecided"));
    }
    if (served.isBefore(announced)) {
      problems.add(Problem.at("servedOn", "hearing.servedBeforeAnnounced"));
    }
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    return decision
        .send(context, hearing, answers)
        .then(
            told -> {
              hearing.announce();
              var appealEnds = AppealWindow.endsAfter(context, served);
              return Outcome.done(StepResult.done().with("appealWindowEndsOn", appealEnds));
            });
  }

  private static Optional<Problem> notInTheFuture(String field, LocalDate day, LocalDate today) {
    return day.isAfter(today)
        ? Optional.of(Problem.at(field, "answer.inTheFuture"))
        : Optional.empty();
  }
}
