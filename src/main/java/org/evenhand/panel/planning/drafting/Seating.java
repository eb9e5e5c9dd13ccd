package org.evenhand.panel.planning.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.evenhand.panel.planning.SeatKind;

/** Finds the cheapest panel that is free for an option, and the cheapest option of a hearing. */
final class Seating {
  private final Draft draft;
  private final Random chance;

  Seating(Draft draft, Random chance) {
    this.draft = draft;
    this.chance = chance;
  }

  /** The best way to hold a hearing beside all that are held; nothing if there is none. */
  Optional<Draft.Sitting> best(int hearing) {
    Draft.Sitting best = null;
    long least = Long.MAX_VALUE;
    for (var option : draft.options.of(hearing)) {
      var found = on(option);
      if (found.isPresent()) {
        long cost = cost(found.get());
        if (cost < least) {
          least = cost;
          best = found.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The best panel on one day; nothing if nobody, no adviser or no room is free. */
  Optional<Draft.Sitting> on(Option option) {
    if (!draft.isRoomFree(option)) {
      return Optional.empty();
    }
    var advisers = option.advisers().stream().filter(a -> draft.isAdviserFree(a, option)).toList();
    if (advisers.isEmpty()) {
      return Optional.empty();
    }
    int adviser = advisers.get(chance.nextInt(advisers.size()));
    return panel(option).map(panel -> new Draft.Sitting(option, panel, adviser));
  }

  private long cost(Draft.Sitting sitting) {
    long cost = draft.costOfDate(sitting.option());
    for (int member : sitting.panel()) {
      cost += draft.costOfMember(sitting.option(), member);
    }
    return cost;
  }

  private record Ranked(int member, long cost, int lot) {}

  private Optional<List<Integer>> panel(Option option) {
    var makeUp = option.hearing().makeUp();
    var free = new ArrayList<Ranked>();
    for (int member : option.members()) {
      if (draft.isMemberFree(member, option)) {
        long cost =
            option.locked().contains(member)
                ? Long.MIN_VALUE / 4
                : draft.costOfMember(option, member);
        free.add(new Ranked(member, cost, chance.nextInt()));
      }
    }
    if (free.size() < makeUp.size()
        || free.stream().filter(r -> option.locked().contains(r.member())).count()
            < option.locked().size()) {
      return Optional.empty();
    }
    free.sort(Comparator.comparingLong(Ranked::cost).thenComparingInt(Ranked::lot));
    return pick(option, free);
  }

  /** Takes the cheapest in turn as long as what is left can still be made up lawfully. */
  private Optional<List<Integer>> pick(Option option, List<Ranked> free) {
    var makeUp = option.hearing().makeUp();
    var need = new Need(makeUp.size(), makeUp.chairs(), makeUp.lay(), makeUp.registrants());
    var panel = new ArrayList<Integer>();
    var supply = supply(free);
    for (var ranked : free) {
      var member = draft.problem.members().get(ranked.member());
      supply.merge(key(member.kind(), member.mayChair()), -1, Integer::sum);
      var after = need.with(member.kind(), member.mayChair());
      if (after.canBeMetFrom(supply)) {
        panel.add(ranked.member());
        need = after;
        if (need.seats() == 0) {
          break;
        }
      }
    }
    return need.seats() == 0 && panel.containsAll(option.locked())
        ? Optional.of(panel)
        : Optional.empty();
  }

  private Map<Integer, Integer> supply(List<Ranked> free) {
    var supply = new HashMap<Integer, Integer>();
    for (var ranked : free) {
      var member = draft.problem.members().get(ranked.member());
      supply.merge(key(member.kind(), member.mayChair()), 1, Integer::sum);
    }
    return supply;
  }

  private static int key(SeatKind kind, boolean chair) {
    return kind.ordinal() * 2 + (chair ? 1 : 0);
  }

  /** What a panel still lacks. */
  private record Need(int seats, int chairs, int lay, int registrants) {
    Need with(SeatKind kind, boolean chair) {
      return new Need(
          seats - 1,
          Math.max(0, chairs - (chair ? 1 : 0)),
          Math.max(0, lay - (kind == SeatKind.LAY ? 1 : 0)),
          Math.max(0, registrants - (kind == SeatKind.REGISTRANT ? 1 : 0)));
    }

    boolean canBeMetFrom(Map<Integer, Integer> supply) {
      int layChairs = supply.getOrDefault(key(SeatKind.LAY, true), 0);
      int others = supply.getOrDefault(key(SeatKind.LAY, false), 0);
      int chairsOfTheProfession = supply.getOrDefault(key(SeatKind.REGISTRANT, true), 0);
      int ofTheProfession = supply.getOrDefault(key(SeatKind.REGISTRANT, false), 0);
      for (int ofLay = lay; ofLay <= seats - registrants; ofLay++) {
        int rest = seats - ofLay;
        if (ofLay <= layChairs + others
            && rest <= chairsOfTheProfession + ofTheProfession
            && chairs <= Math.min(ofLay, layChairs) + Math.min(rest, chairsOfTheProfession)) {
          return true;
        }
      }
      return false;
    }
  }
}
