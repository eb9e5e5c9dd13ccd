package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.api.ExplainedView;
import org.evenhand.hearing.api.ExplainedView.Breadth;
import org.evenhand.hearing.api.ExplainedView.Cannot;
import org.evenhand.hearing.api.ExplainedView.CouldSit;
import org.evenhand.hearing.api.ExplainedView.Count;
import org.evenhand.hearing.api.ExplainedView.Seated;
import org.evenhand.hearing.api.ExplainedView.Why;
import org.evenhand.hearing.api.ExplainedView.Wider;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.identity.api.Permission;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.application.NamePanel;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.reasons.DrawnOrder;
import org.evenhand.panel.planning.reasons.Explain;
import org.evenhand.panel.planning.reasons.HearingExplained;
import org.evenhand.panel.planning.reasons.SeatBreadth;
import org.evenhand.panel.planning.reasons.Standing;

/** Explains one hearing of the newest plan of a block: every seat, and everybody not picked. */
@Dependent
public class ExplainHearing {
  private final Listings listings;
  private final NewestPlan newest;
  private final NamePanel panels;

  @Inject
  ExplainHearing(Listings listings, NewestPlan newest, NamePanel panels) {
    this.listings = listings;
    this.newest = newest;
    this.panels = panels;
  }

  /** For the container's interceptors. */
  protected ExplainHearing() {
    this(null, null, null);
  }

  /** Empty where the plan does not hold it. */
  @Transactional
  @RequiresPermissions(Permission.HEARING_LIST)
  public Optional<ExplainedView> explain(UUID block, UUID hearing) {
    return listings.block(block).flatMap(row -> explain(row, hearing.toString()));
  }

  private Optional<ExplainedView> explain(ListingBlock block, String hearing) {
    var plan = newest.of(block);
    var planned =
        plan.stream()
            .flatMap(read -> read.planned().stream())
            .filter(it -> it.hearing().equals(hearing))
            .findFirst();
    return planned.map(
        it -> {
          var toPlan = plan.get().problem().hearingsById().get(hearing);
          var explained =
              new Explain(
                      plan.get().problem(),
                      plan.get().planned(),
                      new DrawnOrder(block.commitment()))
                  .hearing(toPlan);
          return view(plan.get(), it, toPlan, explained);
        });
  }

  private ExplainedView view(
      NewestPlan.Plan plan,
      PlannedHearing planned,
      HearingToPlan hearing,
      HearingExplained explained) {
    var people =
        panels
            .members(plan.problem().members().stream().map(m -> UUID.fromString(m.id())).toList())
            .stream()
            .collect(Collectors.toMap(member -> member.id().toString(), member -> member));
    var rules = new PlanRules(plan.problem());
    var could =
        explained.members().stream()
            .filter(standing -> standing.isEligible() && !standing.sits())
            .sorted(Comparator.comparingInt(ExplainHearing::place))
            .map(standing -> could(plan, planned, rules, people, standing))
            .filter(it -> !it.instead().isEmpty())
            .toList();
    var cannot =
        explained.members().stream()
            .filter(standing -> !standing.isEligible() && !standing.sits())
            .map(standing -> cannot(people.get(standing.member()), standing))
            .sorted(Comparator.comparing(Cannot::name))
            .toList();
    return new ExplainedView(
        explained.seats().stream().map(seat -> breadth(plan, seat)).toList(),
        could,
        cannot,
        explained.members().size());
  }

  private static int place(Standing standing) {
    return standing.places().values().stream().mapToInt(Standing.Place::k).min().orElse(0);
  }

  private static CouldSit could(
      NewestPlan.Plan plan,
      PlannedHearing planned,
      PlanRules rules,
      Map<String, MemberView> people,
      Standing standing) {
    var instead = new ArrayList<Seated>();
    for (var seated : planned.panel()) {
      var swapped = HandMade.swap(plan.planned(), planned.hearing(), seated, standing.member());
      if (rules.brokenBy(swapped).isEmpty()) {
        instead.add(new Seated(UUID.fromString(seated), people.get(seated).name()));
      }
    }
    var member = people.get(standing.member());
    return new CouldSit(member.id(), member.name(), member.kind().name(), instead);
  }

  private static Cannot cannot(MemberView member, Standing standing) {
    return new Cannot(
        member.id(),
        member.name(),
        member.kind().name(),
        standing.reasons().stream()
            .map(reason -> new Why(reason.kind().name(), reason.detail()))
            .toList());
  }

  private static Breadth breadth(NewestPlan.Plan plan, SeatBreadth seat) {
    List<Count> excluded =
        seat.excluded().entrySet().stream()
            .map(it -> new Count(it.getKey().name(), it.getValue()))
            .sorted(Comparator.comparingInt(Count::members).reversed())
            .toList();
    var remedies =
        seat.remedies().stream()
            .map(
                it ->
                    new Wider(
                        it.kind().name(),
                        it.gain(),
                        it.day() < 0 ? null : plan.calendar().dayOf(it.day())))
            .toList();
    return new Breadth(
        seat.seat().name(), seat.eligible(), seat.pool(), seat.isNarrow(), excluded, remedies);
  }
}
