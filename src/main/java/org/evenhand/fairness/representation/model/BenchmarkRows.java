package org.evenhand.fairness.representation.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.diversity.api.BenchmarkShare.Against;
import org.evenhand.diversity.api.QuestionSet;
import org.evenhand.exchange.Column;
import org.evenhand.exchange.CsvRow;
import org.evenhand.fairness.representation.model.BenchmarkRow.Version;

/** Reads rows of benchmarks one after another, and says what is wrong with each. */
public final class BenchmarkRows {
  private static final String KIND = "benchmark";
  private static final String VERSION = "version";
  private static final String AS_AT = "as_at";
  private static final String SOURCE = "source";
  private static final String ITEM = "characteristic";
  private static final String GROUP = "group";
  private static final String PEOPLE = "people";
  private static final String UNKNOWN = "UNKNOWN";
  private static final int FEWEST_GROUPS = 2;
  private final Map<String, Set<String>> groups;
  private final Map<List<Object>, Long> rowOf = new HashMap<>();
  private final Map<Version, BenchmarkRow> first = new HashMap<>();

  public BenchmarkRows(QuestionSet questions) {
    groups =
        questions.items().stream()
            .filter(item -> !item.multiple())
            .collect(Collectors.toMap(QuestionSet.Item::code, BenchmarkRows::groups));
  }

  /** By which a question is compared. */
  private static Set<String> groups(QuestionSet.Item item) {
    return item.groups().isEmpty()
        ? item.choices().stream()
            .map(QuestionSet.Choice::code)
            .collect(Collectors.toCollection(TreeSet::new))
        : item.groups().stream()
            .map(QuestionSet.Group::code)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The columns of the file; {@code docs/import-workforce.md} says what each holds. */
  public static List<Column> columns() {
    return List.of(
        Column.required(KIND, 20),
        Column.required(VERSION, 40),
        Column.required(AS_AT, 10),
        Column.required(SOURCE, 300),
        Column.required(ITEM, 40),
        Column.required(GROUP, 60),
        Column.required(PEOPLE, 12));
  }

  /** The row, if nothing is wrong with it. */
  public Optional<BenchmarkRow> read(CsvRow row) {
    var kind = row.required(KIND).flatMap(cell -> row.code(KIND, Against.class));
    var version = row.required(VERSION);
    var asAt = row.required(AS_AT).flatMap(cell -> row.day(AS_AT));
    var source = row.required(SOURCE);
    var item = row.required(ITEM).flatMap(cell -> item(row, capitals(cell)));
    var group = row.required(GROUP).map(BenchmarkRows::capitals);
    var people = row.required(PEOPLE).flatMap(cell -> people(row, cell));
    item.ifPresent(known -> group.ifPresent(code -> check(row, known, code)));
    if (!row.isSound()) {
      return Optional.empty();
    }
    var read =
        new BenchmarkRow(
            row.number(),
            new Version(kind.orElseThrow(), version.orElseThrow()),
            asAt.orElseThrow(),
            source.orElseThrow(),
            item.orElseThrow(),
            group.orElseThrow(),
            people.orElseThrow());
    checkWithOthers(row, read);
    return row.isSound() ? Optional.of(read) : Optional.empty();
  }

  private static String capitals(String cell) {
    return cell.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  private Optional<String> item(CsvRow row, String code) {
    if (groups.containsKey(code)) {
      return Optional.of(code);
    }
    row.problem(ITEM, "benchmark.characteristic", list(groups.keySet()));
    return Optional.empty();
  }

  private void check(CsvRow row, String item, String group) {
    if (!group.equals(UNKNOWN) && !groups.get(item).contains(group)) {
      row.problem(GROUP, "benchmark.group", list(groups.get(item)));
    }
  }

  private static Optional<Long> people(CsvRow row, String cell) {
    if (cell.matches("[0-9]{1,12}")) {
      return Optional.of(Long.parseLong(cell));
    }
    row.problem(PEOPLE, "benchmark.people");
    return Optional.empty();
  }

  private void checkWithOthers(CsvRow row, BenchmarkRow read) {
    var key = List.<Object>of(read.version(), read.item(), read.group());
    var before = rowOf.putIfAbsent(key, read.number());
    if (before != null) {
      row.problem(GROUP, "benchmark.twice", String.valueOf(before));
    }
    var same = first.putIfAbsent(read.version(), read);
    if (same != null && !same.asAt().equals(read.asAt())) {
      row.problem(AS_AT, "benchmark.as_at", String.valueOf(same.number()));
    }
    if (same != null && !same.source().equals(read.source())) {
      row.problem(SOURCE, "benchmark.source", String.valueOf(same.number()));
    }
  }

  /** Rows of a characteristic that has too few groups to compare, or nobody of whom it is known. */
  public static List<BenchmarkRow> incomplete(List<BenchmarkRow> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(row -> List.<Object>of(row.version(), row.item())))
        .values()
        .stream()
        .filter(
            same -> {
              var known = same.stream().filter(row -> !row.group().equals(UNKNOWN)).toList();
              return known.size() < FEWEST_GROUPS
                  || known.stream().mapToLong(BenchmarkRow::people).sum() == 0;
            })
        .map(same -> same.get(0))
        .toList();
  }

  private static String list(Set<String> codes) {
    return codes.stream()
        .map(code -> code.toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
