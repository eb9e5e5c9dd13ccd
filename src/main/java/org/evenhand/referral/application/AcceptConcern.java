package org.evenhand.referral.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.application.WhoRaisedIt;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.application.LetterOrNone;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.referral.persistence.CaseLinks;

/** The pre-triage test: is it about a registered person, and about fitness to practise? */
@Dependent
public class AcceptConcern implements HumanStep {
  /** What the case's history calls a request for more information. */
  static final String NEEDED = "referral.informationNeeded";

  private final ReadCase cases;
  private final ChangeCase change;
  private final FindSimilarConcerns similar;
  private final CaseLinks links;
  private final LetterOrNone letters;
  private final WhoRaisedIt whoRaisedIt;

  enum Route {
    NOT_FOR_US,
    MORE_INFORMATION,
    PROCEED
  }

  enum Signpost {
    EMPLOYER,
    OMBUDSMAN,
    OTHER_REGULATOR,
    POLICE,
    COUNCIL,
    NONE
  }

  @Inject
  public AcceptConcern(
      ReadCase cases,
      ChangeCase change,
      FindSimilarConcerns similar,
      CaseLinks links,
      LetterOrNone letters,
      WhoRaisedIt whoRaisedIt) {
    this.cases = cases;
    this.change = change;
    this.similar = similar;
    this.links = links;
    this.letters = letters;
    this.whoRaisedIt = whoRaisedIt;
  }

  @Override
  public String id() {
    return "acceptConcern";
  }

  @Override
  public Role role() {
    return Role.INTAKE_OFFICER;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_01);
  }

  @Override
  public StepForm form(StepContext context) {
    var found = similar.to(context.caseReference());
    var questions = new ArrayList<>(SaidOfLinks.questions(found));
    questions.add(Question.choice("outcome", options(context)));
    questions.add(Question.choice("signpost", Signpost.values()).when("outcome", Route.NOT_FOR_US));
    var letter = letter(context);
    letter.questions().stream()
        .map(q -> q.condition().isAlways() ? q.when("outcome", Route.NOT_FOR_US) : q)
        .forEach(questions::add);
    questions.add(Question.longText("needed").when("outcome", Route.MORE_INFORMATION));
    questions.add(Question.longText("reasons"));
    var suggested =
        SaidOfLinks.answers(found, links.of(context.caseReference()), letter.suggested());
    return new StepForm(questions, context.rules().guidance(DecisionPoint.DP_01), suggested);
  }

  /** Whoever is turned away is told so, and where to go instead. */
  private StepForm letter(StepContext context) {
    var to = whoRaisedIt.of(context.caseReference());
    return letters.form(context, LetterTemplate.NOT_FOR_US, to, Map.of());
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var route = answers.choice("outcome", Route.class);
    if (route == Route.PROCEED && cases.get(context.caseReference()).registrant().isEmpty()) {
      return Outcome.refused(Problem.at("outcome", "referral.notMatched"));
    }
    if (route == Route.NOT_FOR_US) {
      var to = whoRaisedIt.of(context.caseReference());
      var told = letters.send(context, answers, LetterTemplate.NOT_FOR_US, to);
      if (!told.isDone()) {
        return told;
      }
    }
    link(context, answers);
    if (route == Route.MORE_INFORMATION) {
      change.happened(
          context.caseReference(), context.actor(), "NOTE", NEEDED, answers.text("needed"));
    }
    return decided(route, answers);
  }

  private static Outcome<StepResult> decided(Route route, Answers answers) {
    return Outcome.done(
        StepResult.of(route)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_01, route)
                    .byTest("pre-triage")
                    .because(answers.text("reasons"))
                    .fact("signpost", answers.text("signpost"))));
  }

  private void link(StepContext context, Answers answers) {
    var said = SaidOfLinks.links(similar.to(context.caseReference()), answers);
    links.say(context.caseReference(), said, context.actor().account(), context.today());
  }

  private static List<Option> options(StepContext context) {
    return context.rules().open(DecisionPoint.DP_01, Route.values()).stream()
        .map(Option::of)
        .toList();
  }
}
