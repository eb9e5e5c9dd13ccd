package org.evenhand.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * One connection, one transaction, all or nothing, apart from any other that may be going on. In
 * the server the caller must have suspended the container's transaction ({@code NOT_SUPPORTED}); on
 * the command line there is none. The same code then serves both.
 */
public final class OwnTransaction {
  private final DataSource source;

  public OwnTransaction(DataSource source) {
    this.source = source;
  }

  /** What is done inside. */
  @FunctionalInterface
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Commits what {@code work} did, or nothing if it throws. */
  public <T> T commit(Work<T> work) {
    return decide(work, done -> true);
  }

  /** Commits what {@code work} did if its result is {@code worthKeeping}, or else nothing. */
  public <T> T decide(Work<T> work, java.util.function.Predicate<T> worthKeeping) {
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var result = work.on(connection);
        if (worthKeeping.test(result)) {
          connection.commit();
        } else {
          connection.rollback();
        }
        return result;
      } catch (SQLException | RuntimeException e) {
        rollBack(connection, e);
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database refused: " + e.getMessage(), e);
    }
  }

  private static void rollBack(Connection connection, Exception reason) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }
}
