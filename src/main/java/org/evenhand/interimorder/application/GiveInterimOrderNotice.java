package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.model.InterimOrderNoticeMustBeLongEnough;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.HearingRule;
import org.evenhand.ruleset.api.HearingType;
import org.evenhand.ruleset.api.InterimOrderRule.InterimGround;

/** Tells the registrant that an interim order may be made, why, when and where. */
@Dependent
public class GiveInterimOrderNotice implements HumanStep {
  private final InterimOrders orders;
  private final WriteLetter letter;
  private final StopClock stopClock;

  @Inject
  public GiveInterimOrderNotice(InterimOrders orders, WriteLetter letter, StopClock stopClock) {
    this.orders = orders;
    this.letter = letter;
    this.stopClock = stopClock;
  }

  @Override
  public String id() {
    return "giveInterimOrderNotice";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_OFFICER;
  }

  @Override
  public Optional<String> clock() {
    return Optional.of("T-04");
  }

  @Override
  public StepForm form(StepContext context) {
    var order = orders.of(context);
    var hearing = order.hearingOn().orElseThrow();
    var enough = rule(context).isLongEnough(context.today(), hearing);
    var before = enough ? List.<Question>of() : List.of(Question.longText("shorter").upTo(1_000));
    return letter.form(
        context,
        before,
        LetterTemplate.NOTICE_OF_HEARING,
        PartyRole.REGISTRANT,
        facts(context, order));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var order = orders.of(context);
    var hearing = order.hearingOn().orElseThrow();
    var shorter = answers.text("shorter");
    var broken =
        InterimOrderNoticeMustBeLongEnough.brokenBy(
            rule(context), context.today(), hearing, shorter);
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
              stopClock.stop(
                  context.caseReference(),
                  rule(context).notice().code(),
                  order.id(),
                  context.today(),
                  id(),
                  context.actor());
              return Outcome.done(StepResult.done());
            });
  }

  private static HearingRule rule(StepContext context) {
    return context.rules().hearing(HearingType.INTERIM_ORDER);
  }

  private static Map<String, String> facts(StepContext context, InterimOrder order) {
    var view = order.view();
    var rules = context.rules();
    var grounds =
        rules.interimOrders().grounds().stream()
            .filter(ground -> view.grounds().contains(ground.code()))
            .map(InterimGround::wording)
            .collect(Collectors.joining("\n- ", "- ", ""));
    var privately = rule(context).privacy() == HearingRule.Privacy.PRIVATE;
    return Map.of(
        "hearing",
        "an interim order hearing",
        "hearingOn",
        DraftLetter.day(order.hearingOn().orElseThrow()),
        "time",
        view.hearingTime(),
        "place",
        view.hearingVenue(),
        "private",
        privately ? "yes" : "",
        "statement",
        "We have referred the case because an interim order may be:\n\n"
            + grounds
            + "\n\nThe papers that the "
            + rules.nouns().get("hearingBody")
            + " will read are sent with this letter.",
        "mayBeDecided",
        "The "
            + rules.nouns().get("hearingBody")
            + " may make no order, an "
            + rules.nouns().get("interimConditions")
            + ", or an "
            + rules.nouns().get("interimSuspension")
            + ", for up to "
            + rules.interimOrders().longest().period()
            + ".");
  }
}
