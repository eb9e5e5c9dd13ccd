package org.evenhand.demonstration.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.evenhand.casefile.api.ConcernCategory;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.kernel.CivilTime;

/**
 * Says which cases there are and on which day each was received, so that closed ones were decided
 * in the last three years and open ones have been standing where they are for as long as they are
 * to. A story is told once for nothing to know how long it takes.
 */
final class Schedule {
  private static final int TRIES = 60;
  private static final int DAYS_OF_A_YEAR = 365;
  private static final Map<Integer, Double> YEARS = years();
  private final World world;
  private final Storyteller storyteller;
  private final Dice dice;
  private final SplittableRandom seeds;
  private final Drawn referred;
  private final Drawn investigated;
  private final Drawn toHearing;
  private final Map<String, LocalDate> removed = new HashMap<>();
  private final Map<String, LocalDate> latest = new HashMap<>();
  private final LocalDate earliest;

  /** A case and the day on which it was received. */
  record Scheduled(CasePlan plan, LocalDate receivedOn) {}

  Schedule(World world, List<Registrant> people, SplittableRandom random) {
    this.world = world;
    this.storyteller = new Storyteller(world);
    this.dice = new Dice(random.split());
    this.seeds = random.split();
    var likely = world.likelihoods();
    this.referred = new Drawn(people, likely::ofReferral);
    this.investigated = new Drawn(people, person -> likely.weight(person, "triage"));
    this.toHearing = new Drawn(people, person -> likely.weight(person, "triage", "examiners"));
    this.earliest = world.rules().inForceFrom().plusDays(3);
  }

  /** A case that was closed in the last three years. */
  Scheduled closed() {
    for (int tries = 0; tries < TRIES; tries++) {
      var year = dice.weighted(YEARS);
      var daysAgo = (3 - year) * DAYS_OF_A_YEAR + dice.between(1, DAYS_OF_A_YEAR);
      var plan = plan(year, referred.one(dice), Optional.empty());
      var scheduled = ending(plan, world.today().minusDays(daysAgo));
      if (scheduled.isPresent()) {
        return scheduled.get();
      }
    }
    throw new IllegalStateException("no closed case could be placed in the last three years");
  }

  /** A case that stands somewhere. */
  Scheduled standing(Standing place) {
    for (int tries = 0; tries < TRIES; tries++) {
      var plan = plan(3, whoStandsAt(place).one(dice), Optional.of(place));
      var daysAgo = dice.between(place.fewestDays(), place.mostDays());
      var scheduled = ending(plan, world.today().minusDays(daysAgo));
      if (scheduled.isPresent()) {
        return scheduled.get();
      }
    }
    throw new IllegalStateException("no case could be placed at " + place.step());
  }

  private Drawn whoStandsAt(Standing place) {
    if ("REFER_TO_HEARING".equals(place.forced().get("examiners"))) {
      return toHearing;
    }
    return "YES".equals(place.forced().get("investigate")) ? investigated : referred;
  }

  private CasePlan plan(int year, Registrant person, Optional<Standing> standing) {
    return new CasePlan(seeds.nextLong(), year, person, source(person), category(), standing);
  }

  private SourceType source(Registrant person) {
    var menu = new LinkedHashMap<>(world.rates().menu("source"));
    var usual = menu.get("EMPLOYER");
    var total = menu.values().stream().mapToDouble(it -> it).sum();
    var employer = world.likelihoods().of("referral.employer", usual / total, person);
    menu.replaceAll((code, weight) -> weight / (total - usual) * (1 - employer));
    menu.put("EMPLOYER", employer);
    return SourceType.valueOf(dice.weighted(menu));
  }

  private ConcernCategory category() {
    return ConcernCategory.valueOf(dice.weighted(world.rates().menu("category")));
  }

  /** When the case must be received so that it ends, or comes to where it stands, on a day. */
  private Optional<Scheduled> ending(CasePlan plan, LocalDate day) {
    var received = earliest(day.minusDays(200));
    for (int i = 0; i < 4; i++) {
      var ended = told(plan, received);
      var last = CivilTime.dayOf(ended.lastAt());
      var aim = earliest(received.plusDays(ChronoUnit.DAYS.between(last, day)));
      var late = ended.lastAt().isAfter(latestMoment());
      if (!late && (aim.equals(received) || i > 1)) {
        return Optional.of(new Scheduled(plan, received)).filter(it -> isPossible(it, ended));
      }
      received = late && aim.equals(received) ? received.minusDays(8) : aim;
      if (received.isBefore(earliest)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Instant latestMoment() {
    return CivilTime.startOf(world.today());
  }

  private LocalDate earliest(LocalDate day) {
    return day.isBefore(earliest) ? earliest : day;
  }

  private Storyteller.Ended told(CasePlan plan, LocalDate received) {
    return storyteller.tell(plan, headOn(plan, received), Writing.NOWHERE);
  }

  private CaseHead headOn(CasePlan plan, LocalDate received) {
    return new CaseHead(
        "FTP-2000-0000",
        "",
        plan.registrant(),
        new UUID(0, 0),
        new UUID(0, 0),
        plan.registrant().employerOn(received).name(),
        plan.source(),
        List.of(plan.category()),
        received,
        world.rules().id().toString());
  }

  /** Nobody has a concern raised before their registration or after their removal. */
  private boolean isPossible(Scheduled scheduled, Storyteller.Ended ended) {
    var person = scheduled.plan().registrant();
    var last = CivilTime.dayOf(ended.lastAt());
    if (!person.isRegisteredOn(scheduled.receivedOn())
        || ended.over() == scheduled.plan().isOpen()
        || removed.containsKey(person.number()) && last.isAfter(removed.get(person.number()))) {
      return false;
    }
    var other = latest.get(person.number());
    if (ended.removed() && other != null && other.isAfter(last)) {
      return false;
    }
    latest.merge(person.number(), last, (one, two) -> one.isAfter(two) ? one : two);
    if (ended.removed()) {
      removed.put(person.number(), last);
    }
    return true;
  }

  /** Concerns rise: more of them are decided each year. */
  private static Map<Integer, Double> years() {
    var years = new LinkedHashMap<Integer, Double>();
    years.put(1, 0.29);
    years.put(2, 0.33);
    years.put(3, 0.38);
    return years;
  }

  /** How many of so many open cases stand at each place. */
  static List<Standing> spread(int open) {
    var all = new ArrayList<Standing>();
    var total = Places.everywhere().stream().mapToDouble(Standing::share).sum();
    double due = 0;
    for (var place : Places.everywhere()) {
      due += open * place.share() / total;
      while (all.size() < Math.round(due)) {
        all.add(place);
      }
    }
    return all;
  }
}
