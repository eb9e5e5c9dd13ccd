package org.evenhand.casefile.api;

import java.util.List;

/**
 * Which cases to list.
 *
 * @param text part of a reference, or of the name of somebody in the case; empty for all
 * @param stages only these; empty for all that are open
 * @param keptFrom the account whose declared conflicts are left out
 * @param first how many to skip
 * @param size how many to read
 */
public record CaseFilter(String text, List<Stage> stages, String keptFrom, int first, int size) {
  public CaseFilter {
    stages = List.copyOf(stages);
  }
}
