package org.evenhand.exchange;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import found and did. It is all or nothing: a file with one problem changes nothing.
 *
 * @param applied whether the rows were loaded; false for a dry run and for a file with problems
 * @param rowsRead data rows in the file, the header not counted
 * @param toAdd rows about somebody or something not yet known
 * @param toChange rows that say something other than what is recorded
 * @param unchanged rows that say what is recorded already
 * @param alongside what else comes or came with the rows, by name: {@code employers_to_add}
 * @param problemCount how many problems there are in all
 * @param problems the first of them, in the order of the file
 */
public record RowReport(
    boolean applied,
    long rowsRead,
    long toAdd,
    long toChange,
    long unchanged,
    SortedMap<String, Long> alongside,
    long problemCount,
    List<RowProblem> problems) {
  public RowReport {
    alongside = Collections.unmodifiableSortedMap(new TreeMap<>(alongside));
    problems = List.copyOf(problems);
  }

  /**
   * Of a file whose sound rows were compared with what is known, with nothing alongside.
   *
   * @param sound rows without a problem
   */
  public static RowReport compared(
      boolean applied, long read, long sound, long toAdd, long toChange, RowProblems problems) {
    return new RowReport(
        applied,
        read,
        toAdd,
        toChange,
        sound - toAdd - toChange,
        new TreeMap<>(),
        problems.count(),
        problems.inOrder());
  }

  /** Whether the file can be loaded as it is. */
  public boolean isClean() {
    return problemCount == 0;
  }
}
