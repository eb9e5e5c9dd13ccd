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
import org.evenhand.hearing.api.BlockView;
import org.evenhand.hearing.api.BlockView.LeftOut;
import org.evenhand.hearing.api.BlockView.PlanView;
import org.evenhand.hearing.api.BlockView.PlannedView;
import org.evenhand.hearing.api.BlockView.RunView;
import org.evenhand.hearing.api.BlockView.SeatView;
import org.evenhand.hearing.api.HearingToList;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.model.ListingLock;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.identity.api.Permission;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.application.NamePanel;
import org.evenhand.panel.planning.Eligibility;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;

/** Shows blocks with their newest plan. */
@Dependent
public class ReadBlock {
  private final Listings listings;
  private final Hearings hearings;
  private final NamePanel panels;
  private final NewestPlan newest;
  private final LeftOutOfPlan leftOut;
  private final AsListed listed;

  @Inject
  public ReadBlock(
      Listings listings,
      Hearings hearings,
      NamePanel panels,
      NewestPlan newest,
      LeftOutOfPlan leftOut,
      AsListed listed) {
    this.listings = listings;
    this.hearings = hearings;
    this.panels = panels;
    this.newest = newest;
    this.leftOut = leftOut;
    this.listed = listed;
  }

  /** For the container's interceptors. */
  protected ReadBlock() {
    this(null, null, null, null, null, null);
  }

  @Transactional
  @RequiresPermissions(Permission.HEARING_LIST)
  public Optional<BlockView> one(UUID id) {
    return listings
        .block(id)
        .map(
            block -> {
              var read = newest.of(block);
              return view(
                  block,
                  read.map(plan -> plan(block, plan)),
                  read.map(plan -> leftOut.of(block, plan)).orElse(List.of()));
            });
  }

  BlockView view(ListingBlock block, Optional<PlanView> plan, List<LeftOut> without) {
    var calendar = block.calendar();
    return new BlockView(
        block.id(),
        calendar.firstMonday(),
        calendar.lastDay(),
        block.isOpen(),
        block.openedBy(),
        block.openedAt(),
        block.commitment(),
        block.isOpen() ? Optional.empty() : Optional.of(block.seed()),
        listings
            .latestRun(block.id())
            .map(
                run ->
                    new RunView(
                        run.state(),
                        run.askedAt(),
                        run.askedBy(),
                        run.level(),
                        run.best(),
                        run.bound())),
        plan,
        listings.countPlans(block.id()),
        without);
  }

  private PlanView plan(ListingBlock block, NewestPlan.Plan drawn) {
    var now = block.isOpen() ? Map.<String, AsListed.Listed>of() : listed.of(block);
    var read = standing(drawn, now);
    var locks = listings.locks(block.id());
    var known = known(read);
    var people = people(read);
    var held = new ArrayList<PlannedView>();
    for (var planned : read.planned()) {
      var hearing = known.get(planned.hearing());
      if (hearing != null) {
        held.add(view(read, planned, hearing, people, locks, chair(read, planned, now)));
      }
    }
    held.sort(Comparator.comparing(PlannedView::firstDay));
    var heldIds = read.planned().stream().map(PlannedHearing::hearing).collect(Collectors.toSet());
    var unheld =
        read.problem().hearings().stream()
            .filter(hearing -> !heldIds.contains(hearing.id()))
            .map(hearing -> known.get(hearing.id()))
            .filter(java.util.Objects::nonNull)
            .toList();
    var row = read.row();
    return new PlanView(
        row.id(),
        row.number(),
        row.madeBy(),
        row.madeAt(),
        row.isProven(),
        row.draw().equals(PlanRuns.NO_DRAW),
        held,
        unheld,
        row.refusal());
  }

  /** Of a published block, what became of it: panels are mended, and hearings moved. */
  private static NewestPlan.Plan standing(NewestPlan.Plan drawn, Map<String, AsListed.Listed> now) {
    var planned =
        drawn.planned().stream()
            .map(one -> now.containsKey(one.hearing()) ? now.get(one.hearing()).planned() : one)
            .toList();
    return new NewestPlan.Plan(drawn.row(), drawn.calendar(), drawn.problem(), planned);
  }

  private static String chair(
      NewestPlan.Plan read, PlannedHearing planned, Map<String, AsListed.Listed> now) {
    return now.containsKey(planned.hearing())
        ? now.get(planned.hearing()).panel().chair().id().toString()
        : ChairOf.panel(read.problem(), planned);
  }

  private Map<String, HearingToList> known(NewestPlan.Plan read) {
    var ids = read.problem().hearings().stream().map(it -> UUID.fromString(it.id())).toList();
    return hearings.some(ids).stream()
        .map(ReadListings::toList)
        .collect(Collectors.toMap(hearing -> hearing.id().toString(), hearing -> hearing));
  }

  private Map<String, MemberView> people(NewestPlan.Plan read) {
    var ids = new ArrayList<UUID>();
    for (var planned : read.planned()) {
      planned.panel().forEach(id -> ids.add(UUID.fromString(id)));
      ids.add(UUID.fromString(planned.adviser()));
    }
    return panels.members(ids).stream()
        .collect(Collectors.toMap(member -> member.id().toString(), member -> member));
  }

  private static PlannedView view(
      NewestPlan.Plan read,
      PlannedHearing planned,
      HearingToList hearing,
      Map<String, MemberView> people,
      List<ListingLock> locks,
      String chair) {
    var toPlan = read.problem().hearingsById().get(planned.hearing());
    var own = locks.stream().filter(lock -> lock.hearing().equals(hearing.id())).toList();
    var seats =
        planned.panel().stream()
            .map(id -> seat(read.problem(), toPlan, planned, people.get(id), id.equals(chair), own))
            .sorted(Comparator.comparing(SeatView::chair).reversed())
            .toList();
    return new PlannedView(
        hearing,
        read.calendar().dayOf(planned.start()),
        read.calendar().dayOf(toPlan.lastDay(planned.start())),
        seats,
        UUID.fromString(planned.adviser()),
        people.get(planned.adviser()).name(),
        own.stream()
            .filter(lock -> lock.firstDay().isPresent())
            .map(ListingLock::id)
            .findFirst()
            .orElse(null));
  }

  private static SeatView seat(
      PlanningProblem problem,
      HearingToPlan hearing,
      PlannedHearing planned,
      MemberView member,
      boolean chair,
      List<ListingLock> locks) {
    var pool =
        problem.members().stream()
            .filter(other -> other.kind().name().equals(kindOf(member)))
            .filter(other -> !chair || other.mayChair())
            .toList();
    int eligible =
        (int)
            pool.stream()
                .filter(other -> Eligibility.isEligible(other, hearing, planned.start()))
                .count();
    return new SeatView(
        member.id(),
        member.name(),
        member.kind().name(),
        chair,
        eligible,
        pool.size(),
        locks.stream()
            .filter(lock -> lock.member().filter(member.id()::equals).isPresent())
            .map(ListingLock::id)
            .findFirst()
            .orElse(null));
  }

  private static String kindOf(MemberView member) {
    return switch (member.kind()) {
      case LAY -> "LAY";
      default -> "REGISTRANT";
    };
  }
}
