package org.evenhand.panel.planning;

import java.util.Set;

/**
 * Somebody who may be asked to sit.
 *
 * @param id unique among members
 * @param mayChair accredited to chair
 * @param modes the venues they sit at, {@code remote} being one
 * @param termLastDay last day of their appointment
 * @param trainingLastDay last day on which a hearing may begin before their training lapses
 * @param unavailableDays days on which they do not sit
 * @param priorDays days already sat in this period, which count towards the band of workload
 * @param maxDays most days they may be given in this plan
 */
public record PoolMember(
    String id,
    SeatKind kind,
    boolean mayChair,
    Set<String> modes,
    int termLastDay,
    int trainingLastDay,
    Set<Integer> unavailableDays,
    int priorDays,
    int maxDays) {
  public PoolMember {
    modes = Set.copyOf(modes);
    unavailableDays = Set.copyOf(unavailableDays);
  }

  /** The same member with another diary. */
  public PoolMember withUnavailableDays(Set<Integer> days) {
    return new PoolMember(
        id, kind, mayChair, modes, termLastDay, trainingLastDay, days, priorDays, maxDays);
  }
}
