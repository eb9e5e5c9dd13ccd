package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.hearing.api.CannotSit;
import org.evenhand.hearing.api.HearingMode;
import org.evenhand.hearing.application.AsListed.Listed;
import org.evenhand.hearing.model.BlockCalendar;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.model.SittingInvitation;
import org.evenhand.hearing.model.StartOptions;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.hearing.persistence.Invitations;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.kernel.CivilTime;
import org.evenhand.panel.api.PoolSpan;
import org.evenhand.panel.application.PoolForPlanning;
import org.evenhand.panel.planning.Adviser;
import org.evenhand.panel.planning.Conflict;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PanelMakeUp;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.reasons.DropOut;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.application.RuleSets;

/**
 * The facts that a published block is mended from, as they are now. What stands is taken to stand:
 * whoever sits on a hearing, or advises it, is free for it, until they say otherwise. A hearing of
 * which notice was served keeps its day, and one that has begun its panel as well.
 */
@Dependent
class MendFacts {
  private static final int WEIGHT = 3;
  private static final int ROOM_DAYS_A_WEEK = 5;

  private final AsListed listed;
  private final Hearings hearings;
  private final Listings listings;
  private final Invitations invitations;
  private final ReadCase cases;
  private final RuleSets rules;
  private final PoolForPlanning pool;
  private final Clock clock;

  @Inject
  MendFacts(
      AsListed listed,
      Hearings hearings,
      Listings listings,
      Invitations invitations,
      ReadCase cases,
      RuleSets rules,
      PoolForPlanning pool,
      Clock clock) {
    this.listed = listed;
    this.hearings = hearings;
    this.listings = listings;
    this.invitations = invitations;
    this.cases = cases;
    this.rules = rules;
    this.pool = pool;
    this.clock = clock;
  }

  /**
   * @param before the block as it stands, which is disturbed as little as may be
   * @param today the number of the first day on which anything may still be changed
   */
  record Facts(
      PlanningProblem problem,
      List<PlannedHearing> before,
      DropOut dropOut,
      int today,
      Map<String, Listed> rows) {}

  private record Now(
      BlockCalendar calendar,
      Map<String, Listed> rows,
      Map<String, RuleSet> ruled,
      Places places,
      Set<Integer> holidays) {}

  Facts of(ListingBlock block, SittingInvitation fallsOut) {
    var rows = listed.of(block);
    var calendar = block.calendar();
    var began =
        cases.rules(
            rows.values().stream().map(it -> it.hearing().reference()).collect(Collectors.toSet()));
    var ruled = new HashMap<String, RuleSet>();
    rows.forEach((id, it) -> ruled.put(id, rules.load(began.get(it.hearing().reference()))));
    var others =
        hearings.listedBetween(calendar.firstMonday(), calendar.lastDay()).stream()
            .filter(hearing -> !rows.containsKey(hearing.id().toString()))
            .toList();
    var holidays = new HashSet<Integer>();
    ruled.values().forEach(rule -> holidays.addAll(calendar.holidays(rule.workingDays())));
    var places = new Places(pool.places(), others, calendar);
    var now = new Now(calendar, rows, ruled, places, holidays);
    var before = AsListed.plan(rows);
    return new Facts(
        problem(block, now, others, fallsOut),
        before,
        dropOut(fallsOut),
        Math.max(0, calendar.numberAround(CivilTime.today(clock)) + 1),
        rows);
  }

  private static DropOut dropOut(SittingInvitation fallsOut) {
    var who = fallsOut.member().toString();
    var from = List.of(fallsOut.hearing().toString());
    return fallsOut.seat().equals("ADVISER")
        ? new DropOut.OfAdviser(who, from)
        : new DropOut.OfMember(who, from);
  }

  private PlanningProblem problem(
      ListingBlock block, Now now, List<Hearing> others, SittingInvitation fallsOut) {
    var people = pool.in(span(now, others));
    return new PlanningProblem(
        now.calendar().days(),
        now.places().rooms(),
        people.members().stream().map(member -> standing(member, now)).toList(),
        people.advisers().stream().map(adviser -> standing(adviser, now)).toList(),
        toPlan(now, people, fallsOut),
        pool.bandOf(now.calendar().days()),
        List.of(),
        listings.locks(block.id()).stream()
            .map(lock -> KeptLocks.of(lock, now.rows()))
            .flatMap(List::stream)
            .toList());
  }

  private PoolSpan span(Now now, List<Hearing> others) {
    var taken = new HashMap<UUID, Set<Integer>>();
    for (var hearing : others) {
      var days = Places.days(now.calendar(), hearing);
      hearing
          .adviser()
          .ifPresent(id -> taken.computeIfAbsent(id, any -> new HashSet<>()).addAll(days));
    }
    return new PoolSpan(
            now.calendar().firstMonday(),
            now.calendar().lastDay(),
            now.calendar()::numberAround,
            now.holidays(),
            taken,
            now.ruled().values().stream()
                .map(rule -> rule.panel().chair())
                .collect(Collectors.toSet()))
        .leavingAside(
            now.rows().values().stream().map(it -> it.hearing().id()).collect(Collectors.toSet()));
  }

  private static PoolMember standing(PoolMember member, Now now) {
    var sits = days(now, planned -> planned.panel().contains(member.id()));
    return sits.isEmpty()
        ? member
        : member.withUnavailableDays(without(member.unavailableDays(), sits));
  }

  private static Adviser standing(Adviser adviser, Now now) {
    var advises = days(now, planned -> planned.adviser().equals(adviser.id()));
    return new Adviser(adviser.id(), without(adviser.unavailableDays(), advises));
  }

  private static Set<Integer> days(Now now, Predicate<PlannedHearing> whose) {
    var days = new HashSet<Integer>();
    for (var it : now.rows().values()) {
      if (whose.test(it.planned())) {
        int start = it.planned().start();
        for (int day = start; day < start + it.days(); day++) {
          days.add(day);
        }
      }
    }
    return days;
  }

  private static Set<Integer> without(Set<Integer> days, Set<Integer> others) {
    var left = new TreeSet<>(days);
    left.removeAll(others);
    return left;
  }

  private List<HearingToPlan> toPlan(
      Now now, PoolForPlanning.Pool people, SittingInvitation fallsOut) {
    var conflicts =
        pool.conflictsOn(
            now.rows().values().stream().map(it -> it.hearing().reference()).distinct().toList(),
            now.calendar().firstMonday());
    var asked =
        invitations.of(now.rows().values().stream().map(it -> it.hearing().id()).toList()).stream()
            .collect(Collectors.groupingBy(SittingInvitation::hearing));
    return now.rows().values().stream()
        .map(
            it ->
                toPlan(it, now)
                    .against(
                        people.among(
                            against(
                                it,
                                conflicts.getOrDefault(it.hearing().reference(), List.of()),
                                asked.getOrDefault(it.hearing().id(), List.of()),
                                fallsOut))))
        .toList();
  }

  /** Whoever sits may sit; whoever was asked in vain before is not asked again. */
  private static List<Conflict> against(
      Listed it, List<Conflict> found, List<SittingInvitation> asked, SittingInvitation fallsOut) {
    var panel = it.planned().panel();
    var against =
        new ArrayList<>(
            found.stream().filter(conflict -> !panel.contains(conflict.member())).toList());
    for (var invitation : asked) {
      var who = invitation.member().toString();
      boolean leaves =
          invitation.id().equals(fallsOut.id())
              && !fallsOut.reason().filter(CannotSit.NOT_FREE::equals).isPresent();
      if (leaves || !panel.contains(who) && invitation.wasInVain(InviteSeated.days(it.hearing()))) {
        against.add(new Conflict(who, "WAS_ASKED"));
      }
    }
    return against.stream().distinct().toList();
  }

  private HearingToPlan toPlan(Listed it, Now now) {
    var id = it.hearing().id().toString();
    var panel = now.ruled().get(id).panel();
    boolean waits = it.hearing().state().equals("LISTED");
    var venue = now.places().of(modeOf(it.hearing())).orElse(it.hearing().venue());
    return new HearingToPlan(
        id,
        it.hearing().type().name(),
        it.days(),
        venue,
        WEIGHT,
        it.planned().start(),
        starts(it, now, venue),
        new PanelMakeUp(it.planned().panel().size(), 1, panel.layMin(), panel.professionalMin()),
        List.of(),
        waits ? Set.of() : Set.copyOf(it.planned().panel()),
        true);
  }

  private static HearingMode modeOf(Hearing hearing) {
    return HearingMode.valueOf(hearing.mode());
  }

  /** Its own day; others too while nobody was told of it by notice. */
  private List<Integer> starts(Listed it, Now now, String venue) {
    var starts = new TreeSet<Integer>();
    starts.add(it.planned().start());
    if (it.hearing().state().equals("LISTED") && !it.hearing().isNoticed()) {
      var days = new HashSet<>(now.holidays());
      days.addAll(now.places().full(venue));
      starts.addAll(
          new StartOptions(now.calendar(), days, ROOM_DAYS_A_WEEK)
              .next(
                  ReadListings.toList(it.hearing()),
                  earliest(it.hearing(), now.ruled().get(it.hearing().id().toString()))));
    }
    return List.copyOf(starts);
  }

  /** The first day that a hearing may be moved to. */
  LocalDate earliest(Hearing hearing) {
    return earliest(hearing, rules.load(cases.get(hearing.reference()).rules()));
  }

  private LocalDate earliest(Hearing hearing, RuleSet rule) {
    return rule.hearing(hearing.type()).earliestAfter(CivilTime.today(clock));
  }
}
