package org.evenhand.casefile.api;

import java.util.Set;

/**
 * Which cases somebody may be shown in a list at all: those at some stages, more of them where the
 * case was given to the person, and none in which the person declared a conflict.
 *
 * @param account the reader
 * @param stages at which any case may be shown
 * @param ifGiven at which a case may be shown that was given to the reader
 */
public record Sight(String account, Set<Stage> stages, Set<Stage> ifGiven) {
  public Sight {
    stages = Set.copyOf(stages);
    ifGiven = Set.copyOf(ifGiven);
  }

  /** Whether there is any case that could be shown. */
  public boolean isNothing() {
    return stages.isEmpty() && ifGiven.isEmpty();
  }
}
