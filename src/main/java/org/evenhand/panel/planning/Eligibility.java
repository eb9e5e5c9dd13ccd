package org.evenhand.panel.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * Who may sit on a hearing if it begins on a day, other hearings left aside. An appointment that
 * ends is no bar for the panel that has begun a hearing.
 */
public final class Eligibility {
  private Eligibility() {}

  public static boolean isEligible(PoolMember member, HearingToPlan hearing, int start) {
    return exclusions(member, hearing, start).isEmpty();
  }

  /** Every reason there is, none if they may sit. */
  public static List<Exclusion> exclusions(PoolMember member, HearingToPlan hearing, int start) {
    var found = new ArrayList<>(whateverTheDay(member, hearing));
    if (member.trainingLastDay() < start) {
      found.add(Exclusion.of(Exclusion.Kind.TRAINING));
    }
    if (!hearing.isPartHeard() && member.termLastDay() < hearing.lastDay(start)) {
      found.add(Exclusion.of(Exclusion.Kind.TERM));
    }
    for (int day = start; day <= hearing.lastDay(start); day++) {
      if (member.unavailableDays().contains(day)) {
        found.add(Exclusion.of(Exclusion.Kind.UNAVAILABLE));
        break;
      }
    }
    return found;
  }

  /** What excludes on every day alike. */
  public static List<Exclusion> whateverTheDay(PoolMember member, HearingToPlan hearing) {
    var found = new ArrayList<Exclusion>();
    hearing
        .conflictOf(member.id())
        .map(conflict -> new Exclusion(Exclusion.Kind.CONFLICT, conflict.reason()))
        .ifPresent(found::add);
    if (hearing.isPartHeard() && !hearing.partHeard().contains(member.id())) {
      found.add(Exclusion.of(Exclusion.Kind.NOT_OF_THE_PART_HEARD_PANEL));
    }
    if (!member.modes().contains(hearing.venue())) {
      found.add(Exclusion.of(Exclusion.Kind.VENUE));
    }
    return found;
  }
}
