package org.evenhand.workflow.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Plain statements on the casework source, in the transaction that is going on. */
final class Sql {
  private final DataSource source;

  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  Sql(DataSource source) {
    this.source = source;
  }

  int update(String statement, Object... values) {
    try (var connection = source.getConnection();
        var prepared = prepare(connection.prepareStatement(statement), values)) {
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  <T> Optional<T> one(String query, Row<T> row, Object... values) {
    return list(query, row, values).stream().findFirst();
  }

  <T> List<T> list(String query, Row<T> row, Object... values) {
    try (var connection = source.getConnection();
        var prepared = prepare(connection.prepareStatement(query), values);
        var found = prepared.executeQuery()) {
      var rows = new ArrayList<T>();
      while (found.next()) {
        rows.add(row.read(found));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  private static PreparedStatement prepare(PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
