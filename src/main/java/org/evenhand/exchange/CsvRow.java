package org.evenhand.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One data row. The typed readers note what is wrong with a cell, once, and answer empty then, so
 * that the reader of a row can go on and find everything that is wrong with it.
 */
public final class CsvRow {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private final long number;
  private final Map<String, String> cells;
  private final RowProblems problems;
  private final Set<String> broken = new HashSet<>();

  CsvRow(long number, Map<String, String> cells, RowProblems problems) {
    this.number = number;
    this.cells = cells;
    this.problems = problems;
  }

  /** The row as a spreadsheet counts it: the header is row 1. */
  public long number() {
    return number;
  }

  /** Whether the file says anything in this column; a column left out says nothing. */
  public boolean says(String column) {
    return cells.containsKey(column);
  }

  /** The cell without blanks at its ends; empty when it is blank, broken or left out. */
  public String text(String column) {
    return broken.contains(column) ? "" : cells.getOrDefault(column, "");
  }

  /** The cell, which must not be blank. */
  public Optional<String> required(String column) {
    if (text(column).isEmpty() && !broken.contains(column)) {
      problem(column, "cell.missing", column);
    }
    return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
  }

  /** The cell as a day, written 1984-03-31; empty when it is blank or no such day exists. */
  public Optional<LocalDate> day(String column) {
    var cell = text(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(cell, DAY));
    } catch (DateTimeParseException e) {
      problem(column, "date.format");
      return Optional.empty();
    }
  }

  /** The cell as one of a few codes, capitals or not; empty when it is blank or none of them. */
  public <E extends Enum<E>> Optional<E> code(String column, Class<E> codes) {
    var cell = text(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    var wanted = cell.toUpperCase(Locale.ROOT).replace(' ', '_');
    for (var code : codes.getEnumConstants()) {
      if (code.name().equals(wanted)) {
        return Optional.of(code);
      }
    }
    problem(column, "code.unknown", String.join(", ", names(codes)));
    return Optional.empty();
  }

  /** Notes that the cell breaks a rule; from now on it reads as blank. */
  public void problem(String column, String rule, Object... arguments) {
    problems.add(number, column, cells.getOrDefault(column, ""), rule, arguments);
    broken.add(column);
  }

  /** Whether nothing wrong was noted with this row so far. */
  public boolean isSound() {
    return broken.isEmpty();
  }

  private static <E extends Enum<E>> String[] names(Class<E> codes) {
    return java.util.Arrays.stream(codes.getEnumConstants())
        .map(code -> code.name().toLowerCase(Locale.ROOT))
        .toArray(String[]::new);
  }
}
