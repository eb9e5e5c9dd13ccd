package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.identity.api.Part;
import org.evenhand.identity.application.NoteInvolvement;
import org.evenhand.interimorder.application.Adjudicators;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.NewPanel;
import org.evenhand.panel.application.NamePanel;

/** Panels for interim orders are named from the same pool, by the same rules, as any other. */
@Dependent
public class AdjudicatorsOfThePool implements Adjudicators {
  private static final String PURPOSE = "INTERIM_ORDER";
  private final NamePanel panels;
  private final NoteInvolvement involvement;

  @Inject
  public AdjudicatorsOfThePool(NamePanel panels, NoteInvolvement involvement) {
    this.panels = panels;
    this.involvement = involvement;
  }

  @Override
  public List<Option> eligible(LocalDate day) {
    return panels.eligible(day).stream()
        .filter(member -> member.kind() != MemberKind.LEGAL_ADVISER)
        .map(member -> new Option(member.id().toString(), member.name()))
        .toList();
  }

  @Override
  public Outcome<Named> name(StepContext context, LocalDate day, List<String> members) {
    var ids = members.stream().map(UUID::fromString).toList();
    var wanted =
        new NewPanel(
            context.caseReference(), PURPOSE, ids, ids.get(0), day, day, context.rules().panel());
    return panels
        .name(wanted, context.actor())
        .then(panel -> Outcome.done(new Named(panel.id(), panel.chair().account())));
  }

  @Override
  public void sat(CaseReference reference, UUID panel) {
    for (var member : panels.read(panel).members()) {
      involvement.note(reference, member.account(), Part.SAT_ON_INTERIM_PANEL);
    }
  }
}
