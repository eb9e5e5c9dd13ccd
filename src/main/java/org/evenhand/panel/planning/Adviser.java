package org.evenhand.panel.planning;

import java.util.Set;

/**
 * A legal adviser, who advises one hearing at a time and does not decide.
 *
 * @param unavailableDays days on which they do not advise
 */
public record Adviser(String id, Set<Integer> unavailableDays) {
  public Adviser {
    unavailableDays = Set.copyOf(unavailableDays);
  }

  public boolean isFree(int from, int days) {
    for (int day = from; day < from + days; day++) {
      if (unavailableDays.contains(day)) {
        return false;
      }
    }
    return true;
  }
}
