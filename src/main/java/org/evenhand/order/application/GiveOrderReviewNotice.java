package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.order.model.FinalOrder;
import org.evenhand.order.persistence.Orders;
import org.evenhand.ruleset.api.HearingRule;
import org.evenhand.ruleset.api.HearingType;
import org.evenhand.ruleset.api.OrderRule;

/**
 * Tells the registrant when and where their order is reviewed, the rule set's days before; or with
 * the reason why it is fewer.
 */
@Dependent
public class GiveOrderReviewNotice implements HumanStep {
  private static final String MAY_BE_DECIDED =
      "The %s may let the order go on for longer, change its terms, put another order in its place,"
          + " end it now, or let it end on its last day.";
  private final Orders orders;
  private final WriteLetter letters;

  @Inject
  public GiveOrderReviewNotice(Orders orders, WriteLetter letters) {
    this.orders = orders;
    this.letters = letters;
  }

  @Override
  public String id() {
    return "giveOrderReviewNotice";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_OFFICER;
  }

  @Override
  public StepForm form(StepContext context) {
    var order = reviewed(context);
    var before =
        rule(context).isLongEnough(context.today(), day(order))
            ? List.<Question>of()
            : List.of(Question.longText("shorter").upTo(2_000));
    return letters.form(
        context,
        before,
        LetterTemplate.NOTICE_OF_HEARING,
        PartyRole.REGISTRANT,
        facts(context, order));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var order = reviewed(context);
    return letters
        .send(
            context,
            answers,
            LetterTemplate.NOTICE_OF_HEARING,
            PartyRole.REGISTRANT,
            order.view().id().toString())
        .then(
            sent -> {
              order.reviewNoticed(context.today(), answers.text("shorter"));
              return Outcome.done(StepResult.done());
            });
  }

  private FinalOrder reviewed(StepContext context) {
    return orders.of(context).orElseThrow();
  }

  private static LocalDate day(FinalOrder order) {
    return order.reviewOn().orElseThrow();
  }

  private static HearingRule rule(StepContext context) {
    return context.rules().hearing(HearingType.FINAL_ORDER_REVIEW);
  }

  private static Map<String, String> facts(StepContext context, FinalOrder order) {
    var view = order.view();
    var name = context.rules().order(view.kind()).map(OrderRule::name).orElseThrow();
    var ends = view.endsOn().map(day -> ", which ends on " + DraftLetter.day(day)).orElse("");
    var privately = rule(context).privacy() == HearingRule.Privacy.PRIVATE;
    return Map.of(
        "hearing",
        "the review of your order",
        "hearingOn",
        DraftLetter.day(day(order)),
        "time",
        order.reviewTime(),
        "place",
        order.reviewPlace(),
        "statement",
        "Your "
            + name
            + ends
            + ", is reviewed: whether your fitness to practise is impaired today.",
        "mayBeDecided",
        MAY_BE_DECIDED.formatted(context.rules().nouns().get("hearingBody")),
        "private",
        privately ? "yes" : "");
  }
}
