package org.evenhand.fairness.representation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.kernel.CaseReference;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.application.EarlierParts;
import org.evenhand.panel.application.NamePanel;

/** Members in term and in training who took no earlier part in the case. */
@Dependent
public class PoolOnTheDay implements EligibleLists {
  private final NamePanel panels;
  private final EarlierParts earlierParts;

  @Inject
  public PoolOnTheDay(NamePanel panels, EarlierParts earlierParts) {
    this.panels = panels;
    this.earlierParts = earlierParts;
  }

  @Override
  public Set<UUID> on(CaseReference reference, LocalDate day) {
    var tookPart = earlierParts.on(reference);
    return panels.eligible(day).stream()
        .filter(member -> member.kind() != MemberKind.LEGAL_ADVISER)
        .filter(member -> !tookPart.contains(member.account()))
        .map(MemberView::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
