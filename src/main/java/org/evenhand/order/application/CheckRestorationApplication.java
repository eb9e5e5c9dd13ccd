package org.evenhand.order.application;

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
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.order.model.FinalOrder;
import org.evenhand.order.persistence.Orders;

/**
 * Whether somebody removed from the register may apply to be restored yet. The time runs from the
 * day the removal took effect, which the case knows where the order was made here. Somebody removed
 * by law for a listed offence may apply only when the conviction is quashed; somebody who left at
 * their own wish may apply at any time.
 */
@Dependent
public class CheckRestorationApplication implements HumanStep {
  private final Orders orders;

  enum Admissible {
    ADMISSIBLE,
    NOT_ADMISSIBLE
  }

  @Inject
  public CheckRestorationApplication(Orders orders) {
    this.orders = orders;
  }

  @Override
  public String id() {
    return "checkRestorationApplication";
  }

  @Override
  public Role role() {
    return Role.CASE_REVIEW_OFFICER;
  }

  @Override
  public StepForm form(StepContext context) {
    var removal = orders.removal(context.caseReference());
    var questions = new ArrayList<Question>();
    questions.add(
        removal
            .flatMap(order -> order.view().takesEffectOn())
            .map(day -> Question.shown("removal", DraftLetter.day(day)))
            .orElseGet(() -> Question.date("removedOn")));
    if (isBy(removal, "AUTOMATIC")) {
      questions.add(Question.yesNo("convictionQuashed"));
    }
    questions.add(Question.date("lastRefusedOn").optional());
    questions.add(Question.choice("admissible", Admissible.values()));
    questions.add(Question.longText("reasons"));
    return StepForm.of(questions);
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var admissible = answers.choice("admissible", Admissible.class);
    var problems = new ArrayList<Problem>();
    for (var day : List.of("removedOn", "lastRefusedOn")) {
      answers
          .maybeDate(day)
          .filter(context.today()::isBefore)
          .ifPresent(future -> problems.add(Problem.at(day, "answer.inTheFuture")));
    }
    if (admissible == Admissible.ADMISSIBLE) {
      barred(context, answers).ifPresent(problems::add);
      tooSoonAgain(context, answers).ifPresent(problems::add);
    }
    return problems.isEmpty() ? Outcome.done(StepResult.of(admissible)) : Outcome.refused(problems);
  }

  private Optional<Problem> barred(StepContext context, Answers answers) {
    var removal = orders.removal(context.caseReference());
    if (isBy(removal, "VOLUNTARY")) {
      return Optional.empty();
    }
    if (isBy(removal, "AUTOMATIC")) {
      return answers.isYes("convictionQuashed")
          ? Optional.empty()
          : Optional.of(Problem.at("convictionQuashed", "order.convictionStands"));
    }
    var removedOn =
        removal
            .flatMap(order -> order.view().takesEffectOn())
            .orElseGet(() -> answers.date("removedOn"));
    var bar = context.rules().restoration().bar().dueOn(removedOn);
    return notAfter(context.today(), bar, "admissible", "order.restorationBar");
  }

  private static Optional<Problem> tooSoonAgain(StepContext context, Answers answers) {
    return answers
        .maybeDate("lastRefusedOn")
        .map(context.rules().restoration().again()::dueOn)
        .flatMap(day -> notAfter(context.today(), day, "lastRefusedOn", "order.restorationAgain"));
  }

  private static Optional<Problem> notAfter(
      LocalDate today, LocalDate bar, String field, String key) {
    return today.isAfter(bar) ? Optional.empty() : Optional.of(Problem.at(field, key, bar));
  }

  private static boolean isBy(Optional<FinalOrder> removal, String how) {
    return removal.map(FinalOrder::madeBy).filter(how::equals).isPresent();
  }
}
