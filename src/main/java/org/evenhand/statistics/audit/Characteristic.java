package org.evenhand.statistics.audit;

import java.util.List;

/**
 * What people said of one characteristic.
 *
 * @param groups names of the answers
 * @param of each person's answer as a place among the groups, or {@link #UNDISCLOSED}
 */
public record Characteristic(String name, List<String> groups, int[] of) {
  /** Said nothing, or preferred not to. */
  public static final int UNDISCLOSED = -1;

  public Characteristic {
    groups = List.copyOf(groups);
  }
}
