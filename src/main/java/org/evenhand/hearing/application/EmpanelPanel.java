package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.NewPanel;
import org.evenhand.panel.application.NamePanel;

/** Names the panel for a hearing, and asks its members; only a lawful one is accepted. */
@Dependent
public class EmpanelPanel implements HumanStep {
  private final Hearings hearings;
  private final NamePanel panels;
  private final InviteSeated invite;

  @Inject
  public EmpanelPanel(Hearings hearings, NamePanel panels, InviteSeated invite) {
    this.hearings = hearings;
    this.panels = panels;
    this.invite = invite;
  }

  @Override
  public String id() {
    return "empanelPanel";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_MANAGER;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_15);
  }

  @Override
  public StepForm form(StepContext context) {
    var hearing = hearings.of(context);
    var day = hearing.firstDay().orElse(context.today());
    var pool =
        panels.eligible(day).stream()
            .filter(member -> member.kind() != MemberKind.LEGAL_ADVISER)
            .map(
                m -> new Option(m.id().toString(), m.name() + ", " + m.kind().name().toLowerCase()))
            .toList();
    var questions = new ArrayList<Question>();
    questions.add(Question.pick("chair", pool));
    for (int seat = 2; seat <= context.rules().panel().max(); seat++) {
      var question = Question.pick("member." + seat, pool).about("" + seat);
      questions.add(seat <= context.rules().panel().min() ? question : question.optional());
    }
    return StepForm.of(ReadFirst.listed(hearing, questions))
        .under(context.rules().guidance(DecisionPoint.DP_15));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var members = new ArrayList<UUID>();
    for (var question : form(context).questions()) {
      if (question.kind() == Question.Kind.PICK && answers.has(question.id())) {
        members.add(UUID.fromString(answers.text(question.id())));
      }
    }
    if (members.stream().distinct().count() < members.size()) {
      return Outcome.refused(Problem.at("chair", "panel.twice"));
    }
    var hearing = hearings.of(context);
    var day = hearing.firstDay().orElse(context.today());
    var panel =
        new NewPanel(
            context.caseReference(),
            "FINAL",
            members,
            members.get(0),
            day,
            hearing.lastDay().orElse(day),
            context.rules().panel());
    return panels
        .name(panel, context.actor())
        .then(
            named -> {
              hearing.sitWith(named.id());
              invite.match(hearing);
              var taken =
                  DecisionTaken.at(DecisionPoint.DP_15, "DONE")
                      .fact("panel", named.id())
                      .fact("seats", named.members().size());
              return Outcome.done(
                  StepResult.done()
                      .deciding(
                          hearing.plan().map(plan -> taken.fact("plan", plan)).orElse(taken)));
            });
  }
}
