package org.evenhand.fairness.representation.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Statements with their values in order. */
final class Rows {
  private Rows() {}

  /** Reads one row. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  static <T> List<T> list(Connection connection, String query, Row<T> row, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      set(statement, values);
      var found = statement.executeQuery();
      var rows = new ArrayList<T>();
      while (found.next()) {
        rows.add(row.read(found));
      }
      return rows;
    }
  }

  static int write(Connection connection, String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return statement.executeUpdate();
    }
  }

  private static void set(java.sql.PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i] instanceof Instant at ? Timestamp.from(at) : values[i]);
    }
  }
}
