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
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.hearing.api.HearingToList;
import org.evenhand.hearing.model.BlockCalendar;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.model.ListingLock;
import org.evenhand.hearing.model.StartOptions;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.kernel.CivilTime;
import org.evenhand.panel.api.PoolSpan;
import org.evenhand.panel.application.PoolForPlanning;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PanelMakeUp;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.application.RuleSets;

/** Gathers the facts that a plan of a block is made from. */
@Dependent
public class DraftProblem {
  private static final int WEIGHT = 3;
  private static final double FILLED = 0.7;

  private final Hearings hearings;
  private final ReadListings listed;
  private final Listings listings;
  private final ReadCase cases;
  private final RuleSets rules;
  private final PoolForPlanning pool;
  private final Clock clock;

  @Inject
  public DraftProblem(
      Hearings hearings,
      ReadListings listed,
      Listings listings,
      ReadCase cases,
      RuleSets rules,
      PoolForPlanning pool,
      Clock clock) {
    this.hearings = hearings;
    this.listed = listed;
    this.listings = listings;
    this.cases = cases;
    this.rules = rules;
    this.pool = pool;
    this.clock = clock;
  }

  /** The problem of a block as things stand: whatever waits and fits, the pool, what is taken. */
  public PlanningProblem of(ListingBlock block) {
    var calendar = block.calendar();
    var waiting = listed.toList();
    var began =
        cases.rules(waiting.stream().map(HearingToList::caseReference).collect(Collectors.toSet()));
    var ruled =
        waiting.stream()
            .collect(
                Collectors.toMap(
                    HearingToList::id, it -> rules.load(began.get(it.caseReference()))));
    var before = hearings.listedBetween(calendar.firstMonday(), calendar.lastDay());
    var locks = listings.locks(block.id());
    var people = pool.in(span(calendar, ruled, before));
    var places = new Places(pool.places(), before, calendar);
    return new PlanningProblem(
        calendar.days(),
        places.rooms(),
        people.members(),
        people.advisers(),
        toPlan(new Draft(calendar, ruled, locks, places, people), waiting),
        pool.bandOf(calendar.days()),
        List.of(),
        locks.stream().map(lock -> lock(lock, calendar)).toList());
  }

  /** What hearings are offered days and a place from. */
  private record Draft(
      BlockCalendar calendar,
      Map<UUID, RuleSet> ruled,
      List<ListingLock> locks,
      Places places,
      PoolForPlanning.Pool people) {

    Set<Integer> notOffered(RuleSet rule, String venue) {
      var days = new HashSet<>(calendar.holidays(rule.workingDays()));
      days.addAll(places.full(venue));
      return days;
    }

    Map<UUID, Integer> fixed() {
      return locks.stream()
          .filter(lock -> lock.firstDay().isPresent())
          .collect(
              Collectors.toMap(
                  ListingLock::hearing,
                  lock -> calendar.numberOf(lock.firstDay().orElseThrow()).orElse(-1)));
    }
  }

  private List<HearingToPlan> toPlan(Draft draft, List<HearingToList> waiting) {
    var calendar = draft.calendar();
    var fixed = draft.fixed();
    var offers = new HashMap<String, StartOptions>();
    var conflicts =
        pool.conflictsOn(
            waiting.stream().map(HearingToList::caseReference).toList(), calendar.firstMonday());
    var toPlan = new ArrayList<HearingToPlan>();
    for (var hearing : waiting) {
      var rule = draft.ruled().get(hearing.id());
      var place = draft.places().of(hearing.mode());
      if (place.isPresent()) {
        var venue = place.get();
        var options =
            offers.computeIfAbsent(
                venue + rule.id(),
                same ->
                    new StartOptions(
                        calendar,
                        draft.notOffered(rule, venue),
                        roomDaysAWeek(draft.places().rooms().get(venue))));
        var offered = options.next(hearing, earliest(hearing, rule));
        var starts = fixed.containsKey(hearing.id()) ? List.of(fixed.get(hearing.id())) : offered;
        if (!starts.isEmpty()) {
          toPlan.add(
              toPlan(hearing, rule, venue, starts)
                  .against(
                      draft
                          .people()
                          .among(conflicts.getOrDefault(hearing.caseReference(), List.of()))));
        }
      }
    }
    return toPlan;
  }

  private LocalDate earliest(HearingToList hearing, RuleSet rule) {
    return rule.hearing(hearing.type()).earliestAfter(CivilTime.today(clock));
  }

  private static HearingToPlan toPlan(
      HearingToList hearing, RuleSet rule, String venue, List<Integer> starts) {
    var panel = rule.panel();
    return new HearingToPlan(
        hearing.id().toString(),
        hearing.type().name(),
        hearing.days(),
        venue,
        WEIGHT,
        starts.get(0),
        starts,
        new PanelMakeUp(panel.usual(), 1, panel.layMin(), panel.professionalMin()),
        List.of(),
        Set.of(),
        false);
  }

  private static int roomDaysAWeek(int rooms) {
    return (int) Math.ceil(rooms * 5 * FILLED);
  }

  private PoolSpan span(BlockCalendar calendar, Map<UUID, RuleSet> ruled, List<Hearing> listed) {
    var holidays = new HashSet<Integer>();
    ruled.values().forEach(rule -> holidays.addAll(calendar.holidays(rule.workingDays())));
    var chairs =
        ruled.values().stream().map(rule -> rule.panel().chair()).collect(Collectors.toSet());
    return new PoolSpan(
        calendar.firstMonday(),
        calendar.lastDay(),
        calendar::numberAround,
        holidays,
        taken(calendar, listed),
        chairs);
  }

  private Map<UUID, Set<Integer>> taken(BlockCalendar calendar, List<Hearing> listed) {
    var taken = new HashMap<UUID, Set<Integer>>();
    for (var hearing : listed) {
      hearing
          .adviser()
          .ifPresent(
              id ->
                  taken
                      .computeIfAbsent(id, nobody -> new HashSet<>())
                      .addAll(Places.days(calendar, hearing)));
    }
    return taken;
  }

  private static Lock lock(ListingLock lock, BlockCalendar calendar) {
    var hearing = lock.hearing().toString();
    return lock.firstDay()
        .<Lock>map(day -> new Lock.OfDate(hearing, calendar.numberOf(day).orElse(-1)))
        .orElseGet(() -> new Lock.OfSeat(hearing, lock.member().orElseThrow().toString()));
  }
}
