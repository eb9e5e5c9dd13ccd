package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.hearing.api.MendedHearing;
import org.evenhand.hearing.application.AsListed.Listed;
import org.evenhand.hearing.application.MendFacts.Facts;
import org.evenhand.hearing.model.BlockCalendar;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.persistence.Mends;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.Outcome;
import org.evenhand.panel.api.NewPanel;
import org.evenhand.panel.api.PanelView;
import org.evenhand.panel.application.NamePanel;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.ruleset.application.RuleSets;

/**
 * Gives a listed hearing the panel, the adviser and the days of a plan: another panel is named by
 * the rules for panels, and whoever is concerned is asked or hears that they are not needed.
 */
@Dependent
class Reseat {
  private final Mends mends;
  private final NamePanel panels;
  private final InviteSeated invite;
  private final ReadCase cases;
  private final RuleSets rules;
  private final CurrentActor actor;

  @Inject
  Reseat(
      Mends mends,
      NamePanel panels,
      InviteSeated invite,
      ReadCase cases,
      RuleSets rules,
      CurrentActor actor) {
    this.mends = mends;
    this.panels = panels;
    this.invite = invite;
    this.cases = cases;
    this.rules = rules;
    this.actor = actor;
  }

  Outcome<MendedHearing> as(Listed listed, PlannedHearing planned, Facts facts) {
    var hearing = listed.hearing();
    var calendar = mends.blockOf(hearing).orElseThrow().calendar();
    boolean moved = listed.planned().start() != planned.start();
    if (moved) {
      move(listed, planned, calendar);
    }
    hearing.adviseBy(UUID.fromString(planned.adviser()));
    if (Set.copyOf(planned.panel()).equals(Set.copyOf(listed.planned().panel()))) {
      return Outcome.done(asked(hearing, listed.panel(), listed, moved));
    }
    return panels
        .name(panel(listed, planned, facts), actor.get())
        .then(
            named -> {
              hearing.sitWith(named.id());
              return Outcome.done(asked(hearing, named, listed, moved));
            });
  }

  private static void move(Listed listed, PlannedHearing planned, BlockCalendar calendar) {
    var hearing = listed.hearing();
    hearing.list(
        calendar.dayOf(planned.start()),
        calendar.dayOf(planned.start() + listed.days() - 1),
        hearing.mode(),
        hearing.venue());
  }

  private MendedHearing asked(Hearing hearing, PanelView panel, Listed before, boolean moved) {
    invite.match(hearing);
    return new MendedHearing(
        hearing.id(),
        hearing.reference(),
        panel.id(),
        before.panel().id(),
        panel.members().size(),
        hearing.firstDay().orElseThrow(),
        moved);
  }

  /** The chair stays in the chair where they stay on the panel. */
  private NewPanel panel(Listed listed, PlannedHearing planned, Facts facts) {
    var had = listed.panel().chair().id().toString();
    var chair = planned.panel().contains(had) ? had : ChairOf.panel(facts.problem(), planned);
    var members = new ArrayList<UUID>(List.of(UUID.fromString(chair)));
    planned.panel().stream()
        .filter(id -> !id.equals(chair))
        .map(UUID::fromString)
        .forEach(members::add);
    var hearing = listed.hearing();
    return new NewPanel(
        hearing.reference(),
        "FINAL",
        members,
        members.get(0),
        hearing.firstDay().orElseThrow(),
        hearing.lastDay().orElseThrow(),
        rules.load(cases.get(hearing.reference()).rules()).panel());
  }
}
