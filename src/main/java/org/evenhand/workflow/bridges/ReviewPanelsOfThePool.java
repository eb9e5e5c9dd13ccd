package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.kernel.Outcome;
import org.evenhand.order.application.ReviewPanels;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.NewPanel;
import org.evenhand.panel.application.NamePanel;

/** Panels for reviews and restoration are named from the same pool, by the same rules, as any. */
@Dependent
public class ReviewPanelsOfThePool implements ReviewPanels {
  private final NamePanel panels;

  @Inject
  public ReviewPanelsOfThePool(NamePanel panels) {
    this.panels = panels;
  }

  @Override
  public List<Option> eligible(LocalDate day) {
    return panels.eligible(day).stream()
        .filter(member -> member.kind() != MemberKind.LEGAL_ADVISER)
        .map(member -> new Option(member.id().toString(), member.name()))
        .toList();
  }

  @Override
  public Outcome<String> name(
      StepContext context, String purpose, LocalDate day, List<String> members) {
    var ids = members.stream().map(UUID::fromString).toList();
    var wanted =
        new NewPanel(
            context.caseReference(), purpose, ids, ids.get(0), day, day, context.rules().panel());
    return panels
        .name(wanted, context.actor())
        .then(panel -> Outcome.done(panel.chair().account()));
  }
}
