package org.evenhand.panel.planning.drafting;

import java.util.Collections;
import java.util.List;
import org.evenhand.panel.planning.HearingToPlan;

/**
 * A hearing on one of the days it may begin, with everybody who could take part. People are
 * numbers: their places in the problem's lists.
 *
 * @param number the hearing's place in the problem's list
 * @param members who may sit, other hearings left aside, in order
 * @param advisers who are free
 * @param locked members who must sit
 */
public record Option(
    int number,
    HearingToPlan hearing,
    int start,
    List<Integer> members,
    List<Integer> advisers,
    List<Integer> locked) {
  public Option {
    members = List.copyOf(members);
    advisers = List.copyOf(advisers);
    locked = List.copyOf(locked);
  }

  /** Whether a member is among those who may; the list is in order of number. */
  public boolean maySit(int member) {
    return Collections.binarySearch(members, member) >= 0;
  }

  public int lastDay() {
    return hearing.lastDay(start);
  }

  public boolean isOn(int day) {
    return start <= day && day <= lastDay();
  }
}
