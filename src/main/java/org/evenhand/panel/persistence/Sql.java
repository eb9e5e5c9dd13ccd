package org.evenhand.panel.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Statements with their values, on connections of their own or of the transaction going on. */
final class Sql {
  private final DataSource source;

  Sql(DataSource source) {
    this.source = source;
  }

  /** How a row is read. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> List<T> list(String sql, Row<T> row, Object... values) {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (var rows = statement.executeQuery()) {
        var read = new ArrayList<T>();
        while (rows.next()) {
          read.add(row.read(rows));
        }
        return read;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the database refused", failed);
    }
  }

  <T> Optional<T> one(String sql, Row<T> row, Object... values) {
    return list(sql, row, values).stream().findFirst();
  }

  /** How many rows were changed. */
  int change(String sql, Object... values) {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("the database refused", failed);
    }
  }

  /** The same statement for many rows, in one round trip. */
  void changeAll(String sql, List<Object[]> rows) {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (var values : rows) {
        bind(statement, values);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException failed) {
      throw new IllegalStateException("the database refused", failed);
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (var i = 0; i < values.length; i++) {
      var value = values[i];
      if (value instanceof Instant instant) {
        statement.setTimestamp(i + 1, Timestamp.from(instant));
      } else if (value instanceof Collection<?> many) {
        statement.setArray(
            i + 1, statement.getConnection().createArrayOf(type(many), many.toArray()));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  private static String type(Collection<?> many) {
    if (many.isEmpty()) {
      return "text";
    }
    if (many.stream().allMatch(Integer.class::isInstance)) {
      return "integer";
    }
    return many.stream().allMatch(UUID.class::isInstance) ? "uuid" : "text";
  }
}
