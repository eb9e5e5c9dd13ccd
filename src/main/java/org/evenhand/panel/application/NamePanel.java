package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.panel.api.ConflictReason;
import org.evenhand.panel.api.ConflictView;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.NewPanel;
import org.evenhand.panel.api.PanelView;
import org.evenhand.panel.model.Panel;
import org.evenhand.panel.model.PanelMember;
import org.evenhand.panel.model.PanelRules;
import org.evenhand.panel.persistence.Panels;

/** Names a panel from the pool, if it is lawful. */
@Dependent
public class NamePanel {
  private final Panels panels;
  private final EarlierParts earlierParts;
  private final ConflictsOfInterest conflicts;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public NamePanel(
      Panels panels,
      EarlierParts earlierParts,
      ConflictsOfInterest conflicts,
      IdSource ids,
      Clock clock) {
    this.panels = panels;
    this.earlierParts = earlierParts;
    this.conflicts = conflicts;
    this.ids = ids;
    this.clock = clock;
  }

  /** Who could sit on a day, by name. */
  public List<MemberView> eligible(LocalDate day) {
    return panels.inTerm(day).stream().map(PanelMember::view).toList();
  }

  public Outcome<PanelView> name(NewPanel panel, Actor by) {
    var members = panels.members(panel.members());
    var problems =
        PanelRules.brokenBy(
            new PanelRules.Proposed(
                panel, members, earlierParts.on(panel.reference()), tooNear(panel)));
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    var named = new Panel(ids.next(), panel, by.account(), clock.instant());
    panels.add(named);
    return Outcome.done(view(named));
  }

  /** Members by id, whoever of them exists. */
  public List<MemberView> members(Collection<UUID> ids) {
    return panels.members(ids).stream().map(PanelMember::view).toList();
  }

  /**
   * Whom nobody may allow. What somebody may allow with a reason is for whoever composes the panel
   * to show and to weigh.
   */
  private Set<UUID> tooNear(NewPanel panel) {
    return conflicts.on(List.of(panel.reference()), panel.from()).stream()
        .filter(conflict -> conflict.reason().waivedBy().isEmpty())
        .filter(conflict -> conflict.reason() != ConflictReason.EARLIER_PART)
        .map(ConflictView::member)
        .collect(Collectors.toSet());
  }

  public PanelView read(UUID panel) {
    return view(panels.get(panel));
  }

  private PanelView view(Panel panel) {
    var chairs =
        panel.seats().stream()
            .filter(Panel.Seat::isChair)
            .map(Panel.Seat::memberId)
            .collect(Collectors.toSet());
    var members =
        panels.members(panel.seats().stream().map(Panel.Seat::memberId).toList()).stream()
            .map(PanelMember::view)
            .sorted(Comparator.comparing((MemberView member) -> !chairs.contains(member.id())))
            .toList();
    return new PanelView(panel.id(), members);
  }
}
