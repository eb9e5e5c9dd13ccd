package org.evenhand.diversity.api;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The answer to {@link CoverageCounts}.
 *
 * @param questionSet the version of the questions whose items are listed
 * @param cohortSize how many different people were asked about
 * @param items one line for each question, in the order they are asked
 */
public record CoverageTable(String questionSet, int cohortSize, List<Line> items)
    implements Aggregates {

  /**
   * The coverage of one question.
   *
   * @param item the question's code
   * @param people how many people are in each state, as far as it may be told
   */
  public record Line(String item, Map<AnswerState, SafeCount> people) {
    public Line {
      people = Collections.unmodifiableMap(new EnumMap<>(people));
    }
  }

  public CoverageTable {
    items = List.copyOf(items);
  }
}
