package org.evenhand.panel.planning.reasons;

import java.util.List;
import java.util.Map;

/**
 * Where a member of the pool stands with a hearing: excluded, with every reason, or eligible, with
 * a place in the drawn order of each seat that they suit.
 *
 * @param seat lay or registrant: what they are appointed as
 * @param sits whether the plan seats them
 * @param locked whether a scheduler fixed them there, so that nothing was drawn
 * @param reasons none if they are eligible
 * @param places by seat; empty if they are excluded
 */
public record Standing(
    String member,
    SeatOf seat,
    boolean sits,
    boolean locked,
    List<Reason> reasons,
    Map<SeatOf, Place> places) {
  public Standing {
    reasons = List.copyOf(reasons);
    places = Map.copyOf(places);
  }

  public boolean isEligible() {
    return reasons.isEmpty();
  }

  /**
   * Drawn {@code k} of {@code n}.
   *
   * @param k from 1: those who sit come first, the next is asked first if one of them drops out
   * @param n eligible members whom the seat suits
   */
  public record Place(int k, int n) {}
}
