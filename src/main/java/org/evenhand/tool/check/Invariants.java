package org.evenhand.tool.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The invariants, asked of the database alone. Each is a file of {@code resources/invariants}: one
 * query whose rows say what is broken, in one snapshot, so that it may be asked while others write.
 */
public final class Invariants {
  /** The files in their order; the name begins with the invariant's number. */
  static final List<String> FILES =
      List.of(
          "I1_everything_once",
          "I2_decision_log_step_and_author",
          "I3_state_as_the_log_says",
          "I4_no_open_case_without_a_next_step",
          "I5_no_task_completed_twice");

  private Invariants() {}

  /** The number and name of each invariant with what breaks it, one text a row; empty is well. */
  public static Map<String, List<String>> broken(Connection connection) throws SQLException {
    var broken = new TreeMap<String, List<String>>();
    for (var file : FILES) {
      broken.put(file, rows(connection, text(file)));
    }
    return broken;
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      var columns = found.getMetaData().getColumnCount();
      var rows = new ArrayList<String>();
      while (found.next()) {
        var cells = new ArrayList<String>();
        for (int column = 1; column <= columns; column++) {
          cells.add(found.getString(column));
        }
        rows.add(cells.stream().map(String::valueOf).collect(Collectors.joining(" | ")));
      }
      return rows;
    }
  }

  /** The query of an invariant. */
  static String text(String file) {
    try (var in = Invariants.class.getResourceAsStream("/invariants/" + file + ".sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many rows there are over all invariants. */
  public static long count(Map<String, List<String>> broken) {
    return broken.values().stream().flatMap(List::stream).count();
  }

  /** The rows of all invariants, each with its invariant's name. */
  public static Stream<String> lines(Map<String, List<String>> broken) {
    return broken.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(row -> entry.getKey() + ": " + row));
  }
}
