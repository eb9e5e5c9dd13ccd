package org.evenhand.panel.planning.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;

/**
 * Makes a plan greedily, the scarcest hearings first, and betters it by small changes: a few
 * hearings are taken out and put in again, a seat goes to somebody else. A change that makes
 * nothing worse stays. Counts its steps, so that a seed has one answer.
 */
public final class Drafter {
  private static final int TAKEN_OUT = 4;
  private static final int PUT_IN = 3;
  private static final int CHECK_EVERY = 64;

  /** Every how many steps hearings are taken out and put in again. */
  private static final int SELDOM = 8;

  /** The same for the first steps while hearings are left out. */
  private static final int OFTEN = 2;

  private static final int FIRST = 30_000;

  private final Draft draft;
  private final Random chance;
  private final Seating seating;
  private final List<Integer> byNeed;

  public Drafter(PlanningProblem problem, int seed) {
    this(problem, new Options(problem), seed);
  }

  public Drafter(PlanningProblem problem, Options options, int seed) {
    draft = new Draft(problem, options);
    chance = new Random(seed);
    seating = new Seating(draft, chance);
    byNeed = new ArrayList<>();
    for (int hearing = 0; hearing < draft.hearings(); hearing++) {
      byNeed.add(hearing);
    }
    byNeed.sort(
        Comparator.comparing((Integer h) -> !options.isRequired(h))
            .thenComparing(h -> -problem.hearings().get(h).weight())
            .thenComparing(this::choices));
  }

  private int choices(int hearing) {
    return draft.options.of(hearing).stream().mapToInt(option -> option.members().size()).sum();
  }

  /** Takes over what of a plan is still lawful. */
  public Drafter from(List<PlannedHearing> plan) {
    var members = numbers(draft.problem.members().stream().map(m -> m.id()).toList());
    var advisers = numbers(draft.problem.advisers().stream().map(a -> a.id()).toList());
    var hearings = numbers(draft.problem.hearings().stream().map(h -> h.id()).toList());
    for (var planned : plan) {
      var hearing = hearings.get(planned.hearing());
      if (hearing != null && !draft.isHeld(hearing)) {
        draft.options.of(hearing).stream()
            .filter(option -> option.start() == planned.start())
            .findFirst()
            .ifPresent(option -> takeOver(option, planned, members, advisers));
      }
    }
    return this;
  }

  private static Map<String, Integer> numbers(List<String> ids) {
    var numbers = new LinkedHashMap<String, Integer>();
    ids.forEach(id -> numbers.putIfAbsent(id, numbers.size()));
    return numbers;
  }

  private void takeOver(
      Option option,
      PlannedHearing planned,
      Map<String, Integer> members,
      Map<String, Integer> advisers) {
    var panel = planned.panel().stream().map(members::get).toList();
    var adviser = advisers.get(planned.adviser());
    var lawful =
        Lawful.isMadeUp(draft.problem, option, panel)
            && panel.stream().allMatch(m -> draft.isMemberFree(m, option))
            && adviser != null
            && option.advisers().contains(adviser)
            && draft.isAdviserFree(adviser, option)
            && draft.isRoomFree(option);
    if (lawful) {
      draft.put(new Draft.Sitting(option, panel, adviser));
    }
  }

  /** Puts in every hearing that goes in, in order of need. */
  public Drafter fill() {
    putIn(byNeed);
    return this;
  }

  /** Betters the plan for so many steps, or until it is told to stop. */
  public Drafter improve(int steps, BooleanSupplier stop) {
    for (int step = 0; step < steps; step++) {
      if (step % CHECK_EVERY == 0 && stop.getAsBoolean()) {
        break;
      }
      if (step % (step < FIRST && draft.unheldHearings() > 0 ? OFTEN : SELDOM) == 0) {
        rebuild();
      } else {
        reseat();
      }
    }
    return this;
  }

  /** The plan, if every hearing that must be held is in it. */
  public Optional<List<PlannedHearing>> plan() {
    return draft.isComplete() ? Optional.of(draft.plan()) : Optional.empty();
  }

  private void putIn(List<Integer> hearings) {
    for (int hearing : hearings) {
      if (!draft.isHeld(hearing)) {
        seating.best(hearing).ifPresent(draft::put);
      }
    }
  }

  /** Takes a few neighbours out and puts them in again, others that were left out among them. */
  private void rebuild() {
    if (draft.hearings() == 0) {
      return;
    }
    long before = draft.cost();
    var unheld = unheld();
    int first =
        unheld.isEmpty() || chance.nextInt(3) == 0
            ? chance.nextInt(draft.hearings())
            : unheld.get(chance.nextInt(unheld.size()));
    var taken = takeOutRound(first);
    var again = new ArrayList<Integer>();
    taken.forEach(sitting -> again.add(sitting.option().number()));
    Collections.shuffle(again, chance);
    again.remove((Integer) first);
    again.add(0, first);
    again.addAll(some(unheld, first));
    putIn(again);
    if (draft.cost() > before) {
      again.stream().filter(draft::isHeld).forEach(draft::take);
      taken.forEach(draft::put);
    }
  }

  /** A few that might go in instead. */
  private List<Integer> some(List<Integer> unheld, int but) {
    var others = new ArrayList<>(unheld);
    others.remove((Integer) but);
    Collections.shuffle(others, chance);
    return others.subList(0, Math.min(others.size(), PUT_IN));
  }

  private List<Integer> unheld() {
    var unheld = new ArrayList<Integer>();
    if (draft.unheldHearings() > 0) {
      for (int hearing : byNeed) {
        if (!draft.isHeld(hearing) && !draft.options.of(hearing).isEmpty()) {
          unheld.add(hearing);
        }
      }
    }
    return unheld;
  }

  private List<Draft.Sitting> takeOutRound(int first) {
    var near = new ArrayList<Integer>();
    var options = draft.options.of(first);
    if (draft.isHeld(first)) {
      near.add(first);
    }
    if (!options.isEmpty()) {
      var option = options.get(chance.nextInt(options.size()));
      var others = new ArrayList<Integer>();
      for (int hearing = 0; hearing < draft.hearings(); hearing++) {
        if (hearing != first && draft.isHeld(hearing) && meets(option, draft.sitting(hearing))) {
          others.add(hearing);
        }
      }
      Collections.shuffle(others, chance);
      near.addAll(others.subList(0, Math.min(others.size(), 1 + chance.nextInt(TAKEN_OUT))));
    }
    return near.stream().map(draft::take).toList();
  }

  private static boolean meets(Option option, Draft.Sitting sitting) {
    return option.start() <= sitting.option().lastDay()
        && sitting.option().start() <= option.lastDay();
  }

  /** Gives one seat to somebody else, who may have to give up their own in exchange. */
  private void reseat() {
    int hearing = draft.hearings() == 0 ? -1 : chance.nextInt(draft.hearings());
    if (hearing < 0 || !draft.isHeld(hearing)) {
      return;
    }
    var sitting = draft.sitting(hearing);
    int out = sitting.panel().get(chance.nextInt(sitting.panel().size()));
    var members = sitting.option().members();
    int in = members.get(chance.nextInt(members.size()));
    if (sitting.panel().contains(in) || !Lawful.mayReplace(draft.problem, sitting, out, in)) {
      return;
    }
    long before = draft.cost();
    var busyAt = busyAt(sitting.option(), in);
    if (busyAt.isEmpty() && draft.isMemberFree(in, sitting.option())) {
      draft.replace(hearing, out, in);
      if (draft.cost() > before) {
        draft.replace(hearing, in, out);
      }
    } else if (busyAt.size() == 1) {
      exchange(sitting, out, draft.sitting(busyAt.iterator().next()), in, before);
    }
  }

  private HashSet<Integer> busyAt(Option option, int member) {
    var busy = new HashSet<Integer>();
    for (int day = option.start(); day <= option.lastDay(); day++) {
      int at = draft.hearingOf(member, day);
      if (at >= 0) {
        busy.add(at);
      }
    }
    return busy;
  }

  private void exchange(Draft.Sitting one, int out, Draft.Sitting other, int in, long before) {
    if (other.panel().contains(out)
        || !other.option().members().contains(out)
        || !Lawful.mayReplace(draft.problem, other, in, out)) {
      return;
    }
    int here = one.option().number();
    int there = other.option().number();
    draft.take(here);
    draft.take(there);
    var newOne = with(one, out, in);
    var newOther = with(other, in, out);
    boolean fits = draft.isMemberFree(in, one.option()) && draft.isMemberFree(out, other.option());
    if (fits) {
      draft.put(newOne);
      fits = draft.isMemberFree(out, other.option());
      if (fits) {
        draft.put(newOther);
        if (draft.cost() <= before) {
          return;
        }
        draft.take(there);
      }
      draft.take(here);
    }
    draft.put(one);
    draft.put(other);
  }

  private static Draft.Sitting with(Draft.Sitting sitting, int out, int in) {
    var panel = new ArrayList<>(sitting.panel());
    panel.set(panel.indexOf(out), in);
    return new Draft.Sitting(sitting.option(), panel, sitting.adviser());
  }
}
