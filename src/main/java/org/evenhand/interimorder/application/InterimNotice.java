package org.evenhand.interimorder.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.model.InterimOrderNoticeMustBeLongEnough;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.Outcome;
import org.evenhand.ruleset.api.HearingRule;
import org.evenhand.ruleset.api.HearingType;
import org.evenhand.ruleset.api.InterimOrderRule.InterimGround;

/** The notice of a sitting about an interim order: the same for a first hearing and a review. */
final class InterimNotice {
  private final InterimOrders orders;
  private final WriteLetter letter;
  private final HearingType type;

  InterimNotice(InterimOrders orders, WriteLetter letter, HearingType type) {
    this.orders = orders;
    this.letter = letter;
    this.type = type;
  }

  HearingRule rule(StepContext context) {
    return context.rules().hearing(type);
  }

  /**
   * @param hearing what kind of sitting it is, with its article
   * @param why how the statement begins; the grounds follow
   * @param mayBeDecided what may come of it
   */
  StepForm form(StepContext context, String hearing, String why, String mayBeDecided) {
    var order = orders.of(context);
    var enough = rule(context).isLongEnough(context.today(), order.hearingOn().orElseThrow());
    var before = enough ? List.<Question>of() : List.of(Question.longText("shorter").upTo(1_000));
    return letter.form(
        context,
        before,
        LetterTemplate.NOTICE_OF_HEARING,
        PartyRole.REGISTRANT,
        facts(context, order, hearing, why, mayBeDecided));
  }

  /** Sends it in time, or with the reason why it is shorter; answers the order, noticed. */
  Outcome<InterimOrder> give(StepContext context, Answers answers) {
    var order = orders.of(context);
    var shorter = answers.text("shorter");
    var broken =
        InterimOrderNoticeMustBeLongEnough.brokenBy(
            rule(context), context.today(), order.hearingOn().orElseThrow(), shorter);
    if (broken.isPresent()) {
      return Outcome.refused(broken.get());
    }
    return letter
        .send(
            context,
            answers,
            LetterTemplate.NOTICE_OF_HEARING,
            PartyRole.REGISTRANT,
            order.id().toString())
        .then(
            sent -> {
              order.noticed(context.today(), shorter);
              return Outcome.done(order);
            });
  }

  private Map<String, String> facts(
      StepContext context, InterimOrder order, String hearing, String why, String mayBeDecided) {
    var view = order.view();
    var rules = context.rules();
    var grounds =
        rules.interimOrders().grounds().stream()
            .filter(ground -> view.grounds().contains(ground.code()))
            .map(InterimGround::wording)
            .collect(Collectors.joining("\n- ", "- ", ""));
    var privately = rule(context).privacy() == HearingRule.Privacy.PRIVATE;
    var papers = "The papers that the %s will read are sent with this letter.";
    return Map.of(
        "hearing",
        hearing,
        "hearingOn",
        DraftLetter.day(order.hearingOn().orElseThrow()),
        "time",
        view.hearingTime(),
        "place",
        view.hearingVenue(),
        "private",
        privately ? "yes" : "",
        "statement",
        why + "\n\n" + grounds + "\n\n" + papers.formatted(rules.nouns().get("hearingBody")),
        "mayBeDecided",
        mayBeDecided);
  }
}
