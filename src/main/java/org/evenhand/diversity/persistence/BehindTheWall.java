package org.evenhand.diversity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * One transaction of this room's own, whatever goes on outside. What the database says when it
 * refuses may repeat a row, so only its error code comes out.
 */
@Dependent
public class BehindTheWall {
  private final DataSource source;

  @Inject
  public BehindTheWall(@Diversity DataSource source) {
    this.source = source;
  }

  /** What is done inside. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Commits what {@code work} did, or nothing if it throws. */
  <T> T inOwnTransaction(Work<T> work) {
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      var done = false;
      try {
        var result = work.on(connection);
        connection.commit();
        done = true;
        return result;
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "the diversity database refused, SQLSTATE " + e.getSQLState());
    }
  }
}
