package org.evenhand.referral.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.NewCase;
import org.evenhand.casefile.api.NewCase.NewParty;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.application.OpenCase;
import org.evenhand.document.application.FileDocuments;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.api.ConcernReceived;
import org.evenhand.referral.api.ConcernView;
import org.evenhand.referral.api.EmployerChecks;
import org.evenhand.referral.api.NewConcern;
import org.evenhand.referral.model.AcknowledgementNumber;
import org.evenhand.referral.model.InShort;
import org.evenhand.referral.persistence.CaseLinks;
import org.evenhand.referral.persistence.Concerns;
import org.evenhand.ruleset.application.RuleSets;

/** Records a concern as it was said and opens a case for it; the same submission only once. */
@Dependent
public class ReceiveConcern {
  private final Concerns concerns;
  private final OpenCase openCase;
  private final FileDocuments documents;
  private final CaseLinks links;
  private final RuleSets rules;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public ReceiveConcern(
      Concerns concerns,
      OpenCase openCase,
      FileDocuments documents,
      CaseLinks links,
      RuleSets rules,
      IdSource ids,
      Clock clock) {
    this.concerns = concerns;
    this.openCase = openCase;
    this.documents = documents;
    this.links = links;
    this.rules = rules;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Receives it, in the transaction that is going on.
   *
   * @return the case, the same one again for a submission that was received before; or what must be
   *     put right, also when the same submission comes with other answers
   */
  public Outcome<ConcernReceived> receive(NewConcern concern, Actor recordedBy) {
    var form = ConcernForms.whole(concern.channel());
    var answers = form.keepAsked(concern.answers());
    concerns.hold(concern.submission());
    var before = concerns.receivedAs(concern.submission());
    if (before.isPresent()) {
      return again(before.get(), answers);
    }
    var problems = new CheckConcern(clock).check(concern.channel(), concern.answers());
    return problems.isEmpty()
        ? Outcome.done(record(concern, answers, recordedBy))
        : Outcome.refused(problems);
  }

  private static Outcome<ConcernReceived> again(ConcernView before, Answers answers) {
    return before.answers().equals(answers)
        ? Outcome.done(received(before, true))
        : Outcome.refused(Problem.of("concern.sentBefore"));
  }

  private static ConcernReceived received(ConcernView concern, boolean again) {
    return new ConcernReceived(
        concern.reference(), concern.acknowledgement(), concern.receivedOn(), again);
  }

  private ConcernReceived record(NewConcern concern, Answers answers, Actor recordedBy) {
    var receivedOn = answers.maybeDate("receivedOn").orElse(CivilTime.today(clock));
    var source = sourceOf(concern.channel(), answers);
    var opened = openCase.open(newCase(receivedOn, source, answers));
    var view =
        new ConcernView(
            ids.next(),
            opened.reference(),
            concern.channel(),
            source,
            receivedOn,
            clock.instant(),
            recordedBy.account(),
            AcknowledgementNumber.drawnFrom(ids.next()),
            answers,
            concern.takenToBe(),
            employerChecks(source, answers));
    concerns.add(view, concern.submission());
    documents.fileUnder(opened.reference(), concern.documents());
    links.say(opened.reference(), concern.links(), recordedBy.account(), CivilTime.today(clock));
    return received(view, false);
  }

  private NewCase newCase(LocalDate receivedOn, SourceType source, Answers answers) {
    var rule = rules.inForce(CivilTime.today(clock)).id();
    return new NewCase(
        receivedOn,
        source,
        InShort.of(answers.text("what")),
        answers.text("raisedFirst"),
        rule,
        parties(source, answers));
  }

  private static List<NewParty> parties(SourceType source, Answers answers) {
    var registrant =
        new NewParty(
            PartyRole.REGISTRANT,
            answers.text("workerName"),
            answers.text("workerEmployer"),
            "",
            "");
    var raisedBy =
        new NewParty(
            source == SourceType.EMPLOYER ? PartyRole.EMPLOYER : PartyRole.COMPLAINANT,
            answers.text("yourName"),
            answers.text("organisation"),
            answers.text("yourEmail"),
            answers.text("yourAddress"));
    return List.of(registrant, raisedBy);
  }

  private static SourceType sourceOf(Channel channel, Answers answers) {
    return switch (channel) {
      case PUBLIC_FORM -> SourceType.PUBLIC;
      case EMPLOYER_FORM -> SourceType.EMPLOYER;
      default -> answers.choice("source", SourceType.class);
    };
  }

  private static Optional<EmployerChecks> employerChecks(SourceType source, Answers answers) {
    if (source != SourceType.EMPLOYER) {
      return Optional.empty();
    }
    return Optional.of(
        new EmployerChecks(
            answers.has("organisation")
                ? answers.text("organisation")
                : answers.text("workerEmployer"),
            answers.text("localSteps"),
            answers.text("supportOffered"),
            answers.text("impartialReview"),
            answers.text("raisedFirst")));
  }
}
