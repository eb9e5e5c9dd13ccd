package org.evenhand.statistics.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which group is compared with whom.
 *
 * @param group its place
 * @param reference the place of the group it is compared with, or {@link #ALL_OTHERS}
 * @param isPrimary whether it counts in the family of tests; of two groups there is one comparison
 *     only, of more each against all others is primary and each against the largest is shown beside
 */
public record Contrast(int group, int reference, boolean isPrimary) {
  /** Everybody else who said to which group they belong. */
  public static final int ALL_OTHERS = -1;

  /**
   * @param sizes how many decisions each group has
   */
  static List<Contrast> of(long[] sizes) {
    var largest =
        IntStream.range(0, sizes.length).reduce((a, b) -> sizes[b] > sizes[a] ? b : a).orElse(0);
    var contrasts = new ArrayList<Contrast>();
    for (int group = 0; group < sizes.length; group++) {
      if (sizes.length == 2) {
        if (group != largest) {
          contrasts.add(new Contrast(group, largest, true));
        }
      } else {
        contrasts.add(new Contrast(group, ALL_OTHERS, true));
        if (group != largest) {
          contrasts.add(new Contrast(group, largest, false));
        }
      }
    }
    return contrasts;
  }

  boolean isReference(int other) {
    return reference == ALL_OTHERS ? other != group && other >= 0 : other == reference;
  }
}
