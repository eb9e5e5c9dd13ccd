package org.evenhand.referral.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.NewCase;
import org.evenhand.casefile.api.NewCase.NewParty;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.application.OpenCase;
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
import org.evenhand.referral.persistence.Concerns;
import org.evenhand.ruleset.application.RuleSets;

/** Records a concern as it was said and opens a case for it; the same submission only once. */
@Dependent
public class ReceiveConcern {
  private static final int SUMMARY_LENGTH = 240;
  private final Concerns concerns;
  private final OpenCase openCase;
  private final RuleSets rules;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public ReceiveConcern(
      Concerns concerns, OpenCase openCase, RuleSets rules, IdSource ids, Clock clock) {
    this.concerns = concerns;
    this.openCase = openCase;
    this.rules = rules;
    this.ids = ids;
    this.clock = clock;
  }

  public Outcome<ConcernReceived> receive(NewConcern concern, Actor recordedBy) {
    var before = concerns.receivedUnder(concern.submission());
    if (before.isPresent()) {
      return Outcome.done(new ConcernReceived(before.get(), true));
    }
    var form = ConcernForms.whole(concern.channel());
    var problems = new ArrayList<>(form.check(concern.answers()));
    var answers = form.keepAsked(concern.answers());
    if (problems.isEmpty()) {
      notInTheFuture(answers, "receivedOn").ifPresent(problems::add);
      notInTheFuture(answers, "when").ifPresent(problems::add);
      needsAnAddress(concern.channel(), answers).ifPresent(problems::add);
    }
    return problems.isEmpty()
        ? Outcome.done(record(concern, answers, recordedBy))
        : Outcome.refused(problems);
  }

  private Optional<Problem> notInTheFuture(Answers answers, String question) {
    return answers
        .maybeDate(question)
        .filter(day -> day.isAfter(CivilTime.today(clock)))
        .map(day -> Problem.at(question, "answer.inTheFuture"));
  }

  /** Somebody who writes to us on a page of ours can be written to. */
  private static Optional<Problem> needsAnAddress(Channel channel, Answers answers) {
    var ownPage = channel == Channel.PUBLIC_FORM || channel == Channel.EMPLOYER_FORM;
    return ownPage && !answers.has("yourEmail") && !answers.has("yourAddress")
        ? Optional.of(Problem.at("yourEmail", "concern.contact"))
        : Optional.empty();
  }

  private ConcernReceived record(NewConcern concern, Answers answers, Actor recordedBy) {
    var receivedOn = answers.maybeDate("receivedOn").orElse(CivilTime.today(clock));
    var source = sourceOf(concern.channel(), answers);
    var opened = openCase.open(newCase(receivedOn, source, answers));
    concerns.add(
        new ConcernView(
            ids.next(),
            opened.reference(),
            concern.channel(),
            source,
            receivedOn,
            clock.instant(),
            recordedBy.account(),
            answers,
            employerChecks(source, answers)),
        concern.submission());
    return new ConcernReceived(opened.reference(), false);
  }

  private NewCase newCase(LocalDate receivedOn, SourceType source, Answers answers) {
    var rule = rules.inForce(CivilTime.today(clock)).id();
    var summary = answers.text("what");
    var brief =
        summary.length() <= SUMMARY_LENGTH ? summary : summary.substring(0, SUMMARY_LENGTH) + "…";
    return new NewCase(
        receivedOn, source, brief, answers.text("raisedFirst"), rule, parties(source, answers));
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
