package org.evenhand.panel.planning.worker.child;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear program over whole numbers, apart from any engine: variables with their limits, and rows
 * of which each lies between two limits.
 */
final class Rows {
  static final long ANY = 1_000_000_000L;

  /** One row, or an objective: numbers times variables, and a number besides. */
  static final class Sum {
    final List<Integer> variables = new ArrayList<>();
    final List<Long> factors = new ArrayList<>();
    long constant;

    Sum add(long factor, int variable) {
      variables.add(variable);
      factors.add(factor);
      return this;
    }

    Sum addAll(long factor, Iterable<Integer> all) {
      all.forEach(variable -> add(factor, variable));
      return this;
    }

    Sum plus(long number) {
      constant += number;
      return this;
    }

    int size() {
      return variables.size();
    }

    long of(long[] values) {
      long sum = constant;
      for (int i = 0; i < variables.size(); i++) {
        sum += factors.get(i) * values[variables.get(i)];
      }
      return sum;
    }
  }

  /**
   * @param onlyIf the row counts only where this variable is 1; -1 if it always counts
   */
  record Row(long least, Sum sum, long most, int onlyIf) {}

  private final List<Long> mosts = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /** A new variable from 0 to {@code most}. */
  int variable(long most) {
    mosts.add(most);
    return mosts.size() - 1;
  }

  void row(long least, Sum sum, long most) {
    rows.add(new Row(least, sum, most, -1));
  }

  void rowIf(int variable, long least, Sum sum, long most) {
    rows.add(new Row(least, sum, most, variable));
  }

  int variables() {
    return mosts.size();
  }

  long most(int variable) {
    return mosts.get(variable);
  }

  List<Row> rows() {
    return rows;
  }
}
