package org.evenhand.tool.bench.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes the lists long that a generated regulator leaves short: of one case, of one colleague, of
 * the regulator. The rows are for throw-away databases: nothing happened that would have left them.
 */
public final class LongLists {
  private static final String ROWS = "long-lists.sql";

  private LongLists() {}

  /**
   * Writes so many rows of each kind, a tenth of it where a row presses; what an earlier call wrote
   * stays and is not written again.
   *
   * @param account whose work and deadlines they are
   * @return the case whose lists are long
   */
  public static String write(Connection connection, String account, int rows) throws SQLException {
    var reference = crowded(connection);
    for (var statement : statements()) {
      var sql =
          statement
              .replace(":rows", String.valueOf(rows))
              .replace(":account", "'" + account + "'")
              .replace(":case", "'" + reference + "'");
      try (var insert = connection.createStatement()) {
        insert.execute(sql);
      }
    }
    return reference;
  }

  private static String crowded(Connection connection) throws SQLException {
    var first = "select min(reference) from casework.case_file";
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(first)) {
      row.next();
      return row.getString(1);
    }
  }

  private static String[] statements() {
    try (var in = LongLists.class.getResourceAsStream(ROWS)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replaceAll("(?m)^--.*$", "").strip().split(";\\s*");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
