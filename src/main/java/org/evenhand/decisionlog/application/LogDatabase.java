package org.evenhand.decisionlog.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Where the log's rows are: the casework data source, so that an entry commits with the decision it
 * tells of.
 */
@Dependent
public class LogDatabase {
  @Resource(lookup = "java:app/jdbc/casework")
  private DataSource source;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  @PersistenceContext(unitName = "casework")
  private EntityManager unit;

  /** Something done on a connection. */
  @FunctionalInterface
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** In the container. */
  public LogDatabase() {}

  /** Outside the container: the command line and tests. */
  public LogDatabase(DataSource source) {
    this.source = source;
  }

  LogDatabase(DataSource source, EntityManager unit) {
    this(source);
    this.unit = unit;
  }

  /** In the transaction that is going on, or statement by statement when there is none. */
  public <T> T with(Work<T> work) {
    try (var connection = source.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the decision log cannot be read or written", e);
    }
  }

  /**
   * On the connection of the transaction going on, also when it is about to commit. The data source
   * cannot be asked then: once a transaction has begun to commit, this server hands out connections
   * beside it, which keep at once whatever is written. The casework unit takes part to the end; a
   * question that writes nothing has it take its connection up.
   */
  <T> T joining(Work<T> work) {
    unit.createNativeQuery("select 1").setFlushMode(FlushModeType.COMMIT).getSingleResult();
    try {
      return work.on(unit.unwrap(Connection.class));
    } catch (SQLException e) {
      throw new IllegalStateException("the decision log cannot be written", e);
    }
  }

  /**
   * In a database transaction of its own: from timers and from the command line.
   *
   * @throws IllegalStateException if another transaction is going on, which this would end
   */
  public <T> T alone(Work<T> work) {
    if (transactions != null && transactions.getTransactionKey() != null) {
      throw new IllegalStateException("this must be called outside any transaction");
    }
    return with(
        connection -> {
          connection.setAutoCommit(false);
          try {
            var result = work.on(connection);
            connection.commit();
            return result;
          } catch (SQLException | RuntimeException | Error e) {
            connection.rollback();
            throw e;
          } finally {
            connection.setAutoCommit(true);
          }
        });
  }
}
