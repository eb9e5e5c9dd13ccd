package org.evenhand.panel.planning.reasons;

import java.util.List;

/**
 * A hearing of a plan, explained.
 *
 * @param held whether the plan holds it; if not, it is explained as if it began on {@code start}
 * @param start its first day, or the first day offered
 * @param partHeard whether it goes on with the panel that began it
 * @param members the whole pool, in its order
 * @param seats those that the panel must have
 */
public record HearingExplained(
    String hearing,
    boolean held,
    int start,
    boolean partHeard,
    List<Standing> members,
    List<SeatBreadth> seats) {
  public HearingExplained {
    members = List.copyOf(members);
    seats = List.copyOf(seats);
  }
}
