package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.order.application.ReviewChairs;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.application.NamePanel;

/** Members of the pool who may take the chair, to name one for a review. */
@Dependent
public class ChairsOfThePool implements ReviewChairs {
  private final NamePanel panels;

  @Inject
  public ChairsOfThePool(NamePanel panels) {
    this.panels = panels;
  }

  @Override
  public List<Option> toChoose(LocalDate day) {
    return panels.eligible(day).stream()
        .filter(MemberView::mayChair)
        .map(member -> new Option(member.account(), member.name()))
        .toList();
  }
}
