package org.evenhand.referral.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.NewCase.NewParty;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.RegistrationNumber;
import org.evenhand.kernel.Role;
import org.evenhand.referral.api.ConcernView;
import org.evenhand.referral.persistence.CaseLinks;
import org.evenhand.referral.persistence.Concerns;
import org.evenhand.register.api.RegisterMatch;
import org.evenhand.register.api.RegisterSearch;
import org.evenhand.register.api.RegistrantView;
import org.evenhand.register.api.WhichRegistrant;
import org.evenhand.register.application.FindRegistrants;
import org.evenhand.register.application.LookUpRegistrant;

/** Says whom on the register the concern is about, or that it is nobody there. */
@Dependent
public class IdentifyRegistrant implements HumanStep {
  private static final String BY_NUMBER = "BY_NUMBER";
  private static final String NOT_ON_REGISTER = "NOT_ON_REGISTER";
  private static final int CANDIDATES = 8;
  private final Concerns concerns;
  private final FindRegistrants findRegistrants;
  private final LookUpRegistrant lookUp;
  private final ChangeCase cases;
  private final CaseLinks links;

  @Inject
  public IdentifyRegistrant(
      Concerns concerns,
      FindRegistrants findRegistrants,
      LookUpRegistrant lookUp,
      ChangeCase cases,
      CaseLinks links) {
    this.concerns = concerns;
    this.findRegistrants = findRegistrants;
    this.lookUp = lookUp;
    this.cases = cases;
    this.links = links;
  }

  @Override
  public String id() {
    return "identifyRegistrant";
  }

  @Override
  public Role role() {
    return Role.INTAKE_OFFICER;
  }

  @Override
  public StepForm form(StepContext context) {
    var concern = concerns.of(context.caseReference());
    var questions = new ArrayList<Question>();
    concern.map(IdentifyRegistrant::told).ifPresent(questions::add);
    var options = new ArrayList<>(concern.map(said -> people(said, context)).orElse(List.of()));
    options.add(new Option(BY_NUMBER, null));
    options.add(new Option(NOT_ON_REGISTER, null));
    questions.add(Question.choice("who", options));
    questions.add(Question.shortText("number").upTo(20).when("who", BY_NUMBER));
    var form = StepForm.of(questions);
    return concern
        .flatMap(ConcernView::takenToBe)
        .map(person -> form.suggesting("who", person.toString()))
        .orElse(form);
  }

  private static Question told(ConcernView concern) {
    var answers = concern.answers();
    var said =
        Stream.of("workerName", "workerNumber", "workerEmployer")
            .map(answers::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
    return Question.shown("told", said);
  }

  /** Whom the officer who keyed it in meant comes first, then who is like the name or number. */
  private List<Option> people(ConcernView concern, StepContext context) {
    var meant = concern.takenToBe();
    var first =
        meant
            .flatMap(person -> lookUp.lookUp(WhichRegistrant.person(person), context.today()))
            .map(IdentifyRegistrant::option);
    var others =
        candidates(concern).stream()
            .filter(match -> !meant.equals(Optional.of(match.person())))
            .map(IdentifyRegistrant::option);
    return Stream.concat(first.stream(), others).toList();
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var who = answers.text("who");
    if (who.equals(NOT_ON_REGISTER)) {
      return Outcome.done(StepResult.of(NOT_ON_REGISTER));
    }
    var meant = who.equals(BY_NUMBER) ? byNumber(answers) : byPerson(who);
    var found = meant.flatMap(which -> lookUp.lookUp(which, context.today()));
    if (found.isEmpty()) {
      return Outcome.refused(Problem.at("number", "referral.numberUnknown"));
    }
    isAbout(context, found.get());
    return Outcome.done(StepResult.of("MATCHED"));
  }

  private void isAbout(StepContext context, RegistrantView registrant) {
    var party =
        new NewParty(
            PartyRole.REGISTRANT,
            registrant.name().full(),
            registrant.employer().map(employer -> employer.name()).orElse(""),
            registrant.email(),
            registrant.address().toString());
    UUID employer = registrant.employer().map(e -> e.id()).orElse(null);
    cases.isAbout(context.caseReference(), registrant.person(), employer, party);
    links.linkSamePerson(context.caseReference(), registrant.person());
  }

  private List<RegisterMatch> candidates(ConcernView concern) {
    var byNumber = matches(concern.answers().text("workerNumber"));
    return byNumber.isEmpty() ? matches(concern.answers().text("workerName")) : byNumber;
  }

  private List<RegisterMatch> matches(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    var found = findRegistrants.find(RegisterSearch.of(text).page(0, CANDIDATES));
    return found.isDone() ? found.value().items() : List.of();
  }

  private static Option option(RegistrantView registrant) {
    var label = registrant.name().full() + ", " + registrant.number();
    var where = registrant.employer().map(employer -> ", " + employer.name()).orElse("");
    return new Option(registrant.person().toString(), label + where);
  }

  private static Option option(RegisterMatch match) {
    var label = match.name().full() + ", " + match.number();
    var where = match.employer().isBlank() ? "" : ", " + match.employer();
    return new Option(match.person().toString(), label + where);
  }

  private static Optional<WhichRegistrant> byNumber(Answers answers) {
    var typed = answers.text("number");
    return RegistrationNumber.looksLikeOne(typed)
        ? Optional.of(WhichRegistrant.number(RegistrationNumber.typed(typed)))
        : Optional.empty();
  }

  private static Optional<WhichRegistrant> byPerson(String id) {
    return Optional.of(WhichRegistrant.person(PersonId.of(id)));
  }
}
