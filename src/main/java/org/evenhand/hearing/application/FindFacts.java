package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.DecisionTaken.Reason;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StateAllegations;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/** Finds, allegation by allegation, what is proved on the balance of probabilities. */
@Dependent
public class FindFacts implements HumanStep {
  private final Hearings hearings;
  private final StateAllegations allegations;
  private final Deliberation panel;

  enum Finding {
    PROVED,
    ADMITTED,
    NOT_PROVED
  }

  @Inject
  public FindFacts(Hearings hearings, StateAllegations allegations, Chairs chairs) {
    this.hearings = hearings;
    this.allegations = allegations;
    this.panel = new Deliberation(hearings, chairs);
  }

  @Override
  public String id() {
    return "findFacts";
  }

  @Override
  public Role role() {
    return Role.PANEL_CHAIR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_19, DecisionPoint.DP_24);
  }

  @Override
  public Optional<String> doer(StepContext context) {
    return panel.chair(context);
  }

  @Override
  public StepForm form(StepContext context) {
    var questions = new ArrayList<Question>();
    questions.add(Question.choice("go", List.of(new Option("FIND", null), Adjourning.option())));
    for (var allegation : allegations.of(context.caseReference())) {
      questions.add(
          Question.choice("finding." + allegation.number(), Finding.values())
              .about(allegation.number() + ". " + allegation.text())
              .when("go", "FIND"));
    }
    questions.add(Adjourning.reason("go"));
    questions.add(Question.longText("reasons"));
    return StepForm.of(questions).under(context.rules().guidance(DecisionPoint.DP_19));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    return panel.on(this, context, answers, "go", hearing -> found(hearing, context, answers));
  }

  private Outcome<StepResult> found(Hearing hearing, StepContext context, Answers answers) {
    var findings = new LinkedHashMap<UUID, String>();
    for (var allegation : allegations.of(context.caseReference())) {
      findings.put(allegation.id(), answers.text("finding." + allegation.number()));
    }
    if (findings.isEmpty()) {
      return Outcome.refused(Problem.at("go", "hearing.nothingAlleged"));
    }
    allegations.find(context.caseReference(), findings);
    var some = findings.values().stream().anyMatch(f -> !f.equals(Finding.NOT_PROVED.name()));
    var outcome = some ? "SOME_PROVED" : "NONE_PROVED";
    hearings.found(hearing, "FACTS", outcome, answers.text("reasons"));
    var proved = findings.values().stream().filter(f -> !f.equals("NOT_PROVED")).count();
    var result =
        StepResult.of(outcome)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_19, outcome)
                    .because(reasons(findings.values(), answers))
                    .fact("proved", proved)
                    .fact("alleged", findings.size()));
    return Outcome.done(result);
  }

  /** What was found of each allegation, by its number, and why. */
  private static List<Reason> reasons(Collection<String> findings, Answers answers) {
    var reasons = new ArrayList<Reason>();
    for (var finding : findings) {
      reasons.add(new Reason("allegation." + (reasons.size() + 1), finding, "", ""));
    }
    reasons.add(new Reason("reasons", "", "", answers.text("reasons")));
    return reasons;
  }
}
