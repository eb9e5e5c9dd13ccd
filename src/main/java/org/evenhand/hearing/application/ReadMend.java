package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.api.InvitationState;
import org.evenhand.hearing.api.InvitationView;
import org.evenhand.hearing.api.MendView;
import org.evenhand.hearing.api.MendView.Change;
import org.evenhand.hearing.api.MendView.Joins;
import org.evenhand.hearing.api.MendView.Run;
import org.evenhand.hearing.api.MendView.Way;
import org.evenhand.hearing.model.BlockCalendar;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.model.ListingMend;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.hearing.persistence.Invitations;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.hearing.persistence.Mends;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CaseReference;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.application.NamePanel;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.reasons.PlanDifference;

/** Shows who cannot sit on a hearing and the ways there are to mend its panel. */
@Dependent
public class ReadMend {
  private final Mends mends;
  private final Listings listings;
  private final Hearings hearings;
  private final Invitations invitations;
  private final InvitationViews views;
  private final NamePanel pool;

  @Inject
  ReadMend(
      Mends mends,
      Listings listings,
      Hearings hearings,
      Invitations invitations,
      InvitationViews views,
      NamePanel pool) {
    this.mends = mends;
    this.listings = listings;
    this.hearings = hearings;
    this.invitations = invitations;
    this.views = views;
    this.pool = pool;
  }

  /** For the container's interceptors. */
  protected ReadMend() {
    this(null, null, null, null, null, null);
  }

  /** Empty where there is no such hearing, or none that is listed. */
  @Transactional
  @RequiresPermissions(Permission.HEARING_LIST)
  public Optional<MendView> of(UUID id) {
    return hearings.some(List.of(id)).stream()
        .filter(hearing -> hearing.firstDay().isPresent())
        .findFirst()
        .map(this::view);
  }

  private MendView view(Hearing hearing) {
    var asked =
        views.of(invitations.of(List.of(hearing.id()))).stream()
            .filter(one -> one.state() != InvitationState.WITHDRAWN)
            .toList();
    var atRisk = asked.stream().filter(one -> one.state().isAtRisk()).toList();
    return new MendView(
        hearing.id(),
        hearing.reference(),
        hearing.type(),
        hearing.firstDay().orElseThrow(),
        hearing.lastDay().orElseThrow(),
        mends.blockOf(hearing).map(ListingBlock::id),
        atRisk,
        asked,
        run(hearing, atRisk));
  }

  private Optional<Run> run(Hearing hearing, List<InvitationView> atRisk) {
    for (var mend : mends.of(hearing.id())) {
      var leaves = atRisk.stream().filter(one -> one.id().equals(mend.invitation())).findFirst();
      if (leaves.isPresent() && !mend.state().equals("CHOSEN")) {
        return Optional.of(new Run(mend.id(), mend.state(), leaves.get(), ways(mend)));
      }
    }
    return Optional.empty();
  }

  private List<Way> ways(ListingMend mend) {
    var ways = MendWays.of(mend);
    var calendar = listings.block(mend.block()).orElseThrow().calendar();
    var before = MendWays.before(mend);
    var known = known(before, ways);
    var shown = new ArrayList<Way>();
    for (var way : ways) {
      var difference = PlanDifference.between(before, way.planned());
      shown.add(
          new Way(
              shown.size(),
              way.kinds(),
              way.proven(),
              difference.seats(),
              difference.dates(),
              difference.advisers(),
              difference.hearings().stream()
                  .map(one -> change(one, calendar, new Told(before, way, known)))
                  .toList(),
              0));
    }
    return shown;
  }

  private record Known(Map<String, CaseReference> cases, Map<String, String> names) {}

  private record Told(List<PlannedHearing> before, MendWays.Way way, Known known) {
    String adviser(List<PlannedHearing> plan, String hearing) {
      return plan.stream()
          .filter(planned -> planned.hearing().equals(hearing))
          .findFirst()
          .map(planned -> known.names().get(planned.adviser()))
          .orElse("");
    }
  }

  private static Change change(PlanDifference.OfHearing one, BlockCalendar calendar, Told told) {
    var id = one.hearing();
    Function<Integer, LocalDate> day = calendar::dayOf;
    return new Change(
        told.known().cases().get(id),
        day.apply(one.before()),
        day.apply(one.after()),
        one.leave().stream().map(told.known().names()::get).toList(),
        one.join().stream()
            .map(who -> new Joins(told.known().names().get(who), orderOf(told.way(), id, who)))
            .toList(),
        one.otherAdviser() ? told.adviser(told.before(), id) : "",
        one.otherAdviser() ? told.adviser(told.way().planned(), id) : "");
  }

  private static int orderOf(MendWays.Way way, String hearing, String who) {
    return way.asked().stream()
        .filter(asked -> asked.hearing().equals(hearing))
        .filter(asked -> asked.order().get(0).equals(who))
        .mapToInt(asked -> asked.order().size())
        .findFirst()
        .orElse(1);
  }

  private Known known(List<PlannedHearing> before, List<MendWays.Way> ways) {
    var all = new ArrayList<>(before);
    ways.forEach(way -> all.addAll(way.planned()));
    var ids = new HashSet<UUID>();
    var people = new HashSet<UUID>();
    for (var planned : all) {
      ids.add(UUID.fromString(planned.hearing()));
      people.add(UUID.fromString(planned.adviser()));
      planned.panel().forEach(member -> people.add(UUID.fromString(member)));
    }
    return new Known(
        hearings.some(ids).stream()
            .collect(Collectors.toMap(it -> it.id().toString(), Hearing::reference)),
        pool.members(people).stream()
            .collect(Collectors.toMap(it -> it.id().toString(), MemberView::name)));
  }
}
