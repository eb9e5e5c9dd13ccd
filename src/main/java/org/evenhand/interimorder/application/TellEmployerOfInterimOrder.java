package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.interimorder.api.InterimOrderKind;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/**
 * Tells the registrant's employer the terms of an interim order, which the law asks for; or records
 * why there is nobody to tell.
 */
@Dependent
public class TellEmployerOfInterimOrder implements HumanStep {
  private final InterimOrders orders;
  private final WriteLetter letter;

  @Inject
  public TellEmployerOfInterimOrder(InterimOrders orders, WriteLetter letter) {
    this.orders = orders;
    this.letter = letter;
  }

  @Override
  public String id() {
    return "tellEmployerOfInterimOrder";
  }

  @Override
  public Role role() {
    return Role.INVESTIGATOR;
  }

  @Override
  public StepForm form(StepContext context) {
    var whole =
        letter.form(
            context,
            LetterTemplate.INTERIM_ORDER_TO_EMPLOYER,
            PartyRole.EMPLOYER,
            facts(context, orders.of(context)));
    var questions = new ArrayList<Question>();
    questions.add(Question.yesNo("employer"));
    questions.add(Question.longText("nobody").upTo(1_000).when("employer", "NO"));
    for (var question : whole.questions()) {
      questions.add(question.condition().isAlways() ? question.when("employer", "YES") : question);
    }
    return new StepForm(questions, "", whole.suggested());
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    if (!answers.isYes("employer")) {
      return Outcome.done(StepResult.done());
    }
    return letter
        .send(
            context,
            answers,
            LetterTemplate.INTERIM_ORDER_TO_EMPLOYER,
            PartyRole.EMPLOYER,
            orders.idIn(context).toString())
        .then(sent -> Outcome.done(StepResult.done()));
  }

  private static Map<String, String> facts(StepContext context, InterimOrder order) {
    var view = order.view();
    var suspended = order.kind().orElseThrow() == InterimOrderKind.SUSPENSION;
    var name = suspended ? "interimSuspension" : "interimConditions";
    return Map.of(
        "order", context.rules().nouns().get(name),
        "madeOn", DraftLetter.day(order.madeOn()),
        "endsOn", DraftLetter.day(order.endsOn()),
        "reviewBy", DraftLetter.day(order.reviewBy().orElse(order.endsOn())),
        "suspension", suspended ? "yes" : "",
        "conditions",
            view.conditions().stream().map(line -> "- " + line).collect(Collectors.joining("\n")));
  }
}
