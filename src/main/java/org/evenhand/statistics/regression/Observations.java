package org.evenhand.statistics.regression;

import java.util.List;

/**
 * What a model of a yes or no is fitted to; rows may stand for several like cases.
 *
 * @param columns the names of the covariates, the constant among them if there is one
 * @param rows a value for each column
 * @param outcomes 1 where the event happened, 0 elsewhere
 * @param weights how many cases each row stands for
 */
public record Observations(
    List<String> columns, double[][] rows, double[] outcomes, double[] weights) {
  public Observations {
    columns = List.copyOf(columns);
    if (rows.length != outcomes.length || rows.length != weights.length) {
      throw new IllegalArgumentException("each row needs an outcome and a weight");
    }
    for (var row : rows) {
      if (row.length != columns.size()) {
        throw new IllegalArgumentException("each row needs a value for each column");
      }
    }
  }

  public int size() {
    return columns.size();
  }

  public int place(String column) {
    var place = columns.indexOf(column);
    if (place < 0) {
      throw new IllegalArgumentException("there is no column " + column);
    }
    return place;
  }

  /** The scarcer of both outcomes, in cases. */
  public double scarcer() {
    var events = 0.0;
    var all = 0.0;
    for (int i = 0; i < outcomes.length; i++) {
      events += outcomes[i] * weights[i];
      all += weights[i];
    }
    return Math.min(events, all - events);
  }
}
