package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StateAllegations;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.HearingMustHaveBegun;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.Ground;

/**
 * Preliminary matters: who is there, whether to go on without the social worker, and what is heard
 * in private. Health is heard in private (Fitness to Practise Rules 2019, rule 38).
 */
@Dependent
public class OpenHearing implements HumanStep {
  private final Hearings hearings;
  private final Deliberation panel;
  private final StateAllegations allegations;
  private final PanelSits panelSits;

  enum Attendance {
    YES,
    NO
  }

  enum Privacy {
    PUBLIC,
    PRIVATE,
    PARTLY_PRIVATE
  }

  @Inject
  public OpenHearing(
      Hearings hearings, Chairs chairs, StateAllegations allegations, PanelSits panelSits) {
    this.hearings = hearings;
    this.panel = new Deliberation(hearings, chairs);
    this.allegations = allegations;
    this.panelSits = panelSits;
  }

  @Override
  public String id() {
    return "openHearing";
  }

  @Override
  public Role role() {
    return Role.PANEL_CHAIR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_24, DecisionPoint.DP_25, DecisionPoint.DP_26);
  }

  @Override
  public Optional<String> doer(StepContext context) {
    return panel.chair(context);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
            Question.choice("attended", Attendance.values()),
            Question.choice("represented", Attendance.values()),
            Question.choice("privacy", Privacy.values()),
            Question.choice("go", List.of(new Option("PROCEED", null), Adjourning.option())),
            Adjourning.reason("go"),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_25));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    if (answers.text("privacy").equals(Privacy.PUBLIC.name()) && isAboutHealth(context)) {
      return Outcome.refused(Problem.at("privacy", "hearing.healthIsPrivate"));
    }
    var listed = hearings.of(context);
    if (HearingMustHaveBegun.brokenBy(listed, context.today(), "go").isEmpty()) {
      listed.panel().ifPresent(sits -> panelSits.on(context.caseReference(), sits));
    }
    return panel.on(this, context, answers, "go", hearing -> opened(hearing, answers));
  }

  private static Outcome<StepResult> opened(Hearing hearing, Answers answers) {
    hearing.open(answers.text("attended"), answers.text("represented"), answers.text("privacy"));
    var reasons = answers.text("reasons");
    var privacy = DecisionTaken.at(DecisionPoint.DP_26, answers.text("privacy")).because(reasons);
    var result = StepResult.of("PROCEED");
    if (answers.text("attended").equals(Attendance.YES.name())) {
      return Outcome.done(result.deciding(privacy));
    }
    var absence = DecisionTaken.at(DecisionPoint.DP_25, "PROCEED").because(reasons);
    return Outcome.done(result.deciding(absence, privacy));
  }

  private boolean isAboutHealth(StepContext context) {
    return allegations.of(context.caseReference()).stream()
        .flatMap(allegation -> context.rules().ground(allegation.ground()).stream())
        .anyMatch(Ground::health);
  }
}
