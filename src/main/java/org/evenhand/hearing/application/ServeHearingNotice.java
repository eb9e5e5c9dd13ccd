package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StateAllegations;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.NoticeMustBeLongEnough;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.HearingType;

/**
 * Sends notice of the hearing in time, or with the social worker’s agreement to less. Where neither
 * can be, nothing is sent, and the hearing cannot be held on the days it is listed for.
 */
@Dependent
public class ServeHearingNotice implements HumanStep {
  private static final String MAY_BE_DECIDED =
      "The panel may find facts, a statutory ground and impairment of fitness to practise. It may"
          + " then take no action, give advice, or make an order up to removal from the register.";
  private final WriteLetter letters;
  private final Hearings hearings;
  private final StateAllegations allegations;

  @Inject
  public ServeHearingNotice(WriteLetter letters, Hearings hearings, StateAllegations allegations) {
    this.letters = letters;
    this.hearings = hearings;
    this.allegations = allegations;
  }

  @Override
  public String id() {
    return "serveHearingNotice";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_OFFICER;
  }

  @Override
  public StepForm form(StepContext context) {
    var hearing = hearings.of(context);
    var form =
        letters.form(
            context,
            List.of(
                Question.choice("waived", Waiver.values()),
                Question.longText("agreed").upTo(2_000).when("waived", Waiver.AGREED_TO_LESS)),
            LetterTemplate.NOTICE_OF_HEARING,
            PartyRole.REGISTRANT,
            facts(context, hearing));
    return new StepForm(
        form.questions().stream().map(ServeHearingNotice::ifSent).toList(),
        form.guidance(),
        form.suggested());
  }

  private static Question ifSent(Question question) {
    return question.id().startsWith("letter.") && question.condition().isAlways()
        ? question.when("waived", Waiver.FULL_NOTICE, Waiver.AGREED_TO_LESS)
        : question;
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var hearing = hearings.of(context);
    if (answers.text("waived").equals(Waiver.NOT_IN_TIME.name())) {
      return Outcome.done(StepResult.done());
    }
    var waived = answers.text("waived").equals(Waiver.AGREED_TO_LESS.name());
    var broken =
        NoticeMustBeLongEnough.brokenBy(
            context.rules().hearing(HearingType.FINAL),
            context.today(),
            hearing.firstDay().orElseThrow(),
            waived);
    if (broken.isPresent()) {
      return Outcome.refused(broken.get());
    }
    return letters
        .send(
            context,
            answers,
            LetterTemplate.NOTICE_OF_HEARING,
            PartyRole.REGISTRANT,
            hearing.id().toString())
        .then(
            sent -> {
              hearing.noticed(context.today(), answers.text("agreed"));
              return Outcome.done(StepResult.done());
            });
  }

  private Map<String, String> facts(StepContext context, Hearing hearing) {
    var statement =
        allegations.of(context.caseReference()).stream()
            .map(allegation -> allegation.number() + ". " + allegation.text())
            .collect(Collectors.joining("\n"));
    return Map.of(
        "hearing",
        "final hearing",
        "hearingOn",
        DraftLetter.day(hearing.firstDay().orElseThrow()),
        "time",
        "9:30am",
        "place",
        hearing.venue(),
        "statement",
        statement,
        "mayBeDecided",
        MAY_BE_DECIDED,
        "private",
        "");
  }

  /** Whether the full notice is given. */
  enum Waiver {
    FULL_NOTICE,
    AGREED_TO_LESS,
    NOT_IN_TIME
  }
}
