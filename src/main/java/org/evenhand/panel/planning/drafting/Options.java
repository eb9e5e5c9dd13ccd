package org.evenhand.panel.planning.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.panel.planning.Eligibility;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;

/**
 * Every hearing on every day on which it could be held if it were the only one; locks and make-up
 * considered. What is left out here can be part of no lawful plan.
 */
public final class Options {
  private final PlanningProblem problem;
  private final List<List<Option>> byHearing = new ArrayList<>();
  private final Set<String> locked = new HashSet<>();

  public Options(PlanningProblem problem) {
    this.problem = problem;
    problem.locks().forEach(lock -> locked.add(lock.hearing()));
    for (int number = 0; number < problem.hearings().size(); number++) {
      byHearing.add(optionsOf(number));
    }
  }

  public List<Option> of(int hearing) {
    return byHearing.get(hearing);
  }

  public List<Option> all() {
    return byHearing.stream().flatMap(List::stream).toList();
  }

  /** Whether a plan without the hearing is none: it is mandatory, or something of it is locked. */
  public boolean isRequired(int number) {
    var hearing = problem.hearings().get(number);
    return hearing.mandatory() || locked.contains(hearing.id());
  }

  private List<Option> optionsOf(int number) {
    var hearing = problem.hearings().get(number);
    var found = new ArrayList<Option>();
    var starts = new LinkedHashSet<>(hearing.startOptions());
    if (problem.venues().getOrDefault(hearing.venue(), 0) < 1) {
      return found;
    }
    for (int start : starts) {
      if (isLockedElsewhere(hearing, start)) {
        continue;
      }
      var option =
          new Option(
              number,
              hearing,
              start,
              members(hearing, start),
              advisers(hearing, start),
              lockedSeats(hearing));
      if (canBeHeld(option)) {
        found.add(option);
      }
    }
    return found;
  }

  private boolean isLockedElsewhere(HearingToPlan hearing, int start) {
    return problem.locks().stream()
        .anyMatch(
            lock ->
                lock instanceof Lock.OfDate date
                    && date.hearing().equals(hearing.id())
                    && date.start() != start);
  }

  private List<Integer> lockedSeats(HearingToPlan hearing) {
    var seats = new LinkedHashSet<Integer>();
    for (var lock : problem.locks()) {
      if (lock instanceof Lock.OfSeat seat && seat.hearing().equals(hearing.id())) {
        seats.add(
            IntStream.range(0, problem.members().size())
                .filter(m -> problem.members().get(m).id().equals(seat.member()))
                .findFirst()
                .orElse(-1));
      }
    }
    return List.copyOf(seats);
  }

  private List<Integer> members(HearingToPlan hearing, int start) {
    return IntStream.range(0, problem.members().size())
        .filter(
            m -> {
              var member = problem.members().get(m);
              return member.maxDays() >= hearing.days()
                  && Eligibility.isEligible(member, hearing, start);
            })
        .boxed()
        .toList();
  }

  private List<Integer> advisers(HearingToPlan hearing, int start) {
    return IntStream.range(0, problem.advisers().size())
        .filter(a -> problem.advisers().get(a).isFree(start, hearing.days()))
        .boxed()
        .toList();
  }

  private boolean canBeHeld(Option option) {
    var makeUp = option.hearing().makeUp();
    var people = option.members().stream().map(problem.members()::get).toList();
    return people.size() >= makeUp.size()
        && people.stream().filter(PoolMember::mayChair).count() >= makeUp.chairs()
        && count(people, SeatKind.LAY) >= makeUp.lay()
        && count(people, SeatKind.REGISTRANT) >= makeUp.registrants()
        && !option.advisers().isEmpty()
        && option.members().containsAll(option.locked())
        && (!option.hearing().isPartHeard()
            || option.hearing().partHeard().size() == makeUp.size());
  }

  private static long count(List<PoolMember> people, SeatKind kind) {
    return people.stream().filter(member -> member.kind() == kind).count();
  }
}
