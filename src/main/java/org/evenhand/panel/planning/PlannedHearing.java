package org.evenhand.panel.planning;

import java.util.List;

/**
 * A hearing with its first day, its panel and its legal adviser.
 *
 * @param panel ids of members; their order says nothing
 */
public record PlannedHearing(String hearing, int start, List<String> panel, String adviser) {
  public PlannedHearing {
    panel = List.copyOf(panel);
  }
}
