package org.evenhand.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The casework unit outside a container. Within {@link #doing} the entity manager and the data
 * source share one connection and one transaction, as they do in the server; outside of it the data
 * source hands out connections that commit by themselves.
 *
 * <pre>{@code
 * var unit = new CaseworkTransactions(Databases.fresh());
 * unit.doing(() -> new OpenCase(new Cases(unit.entities()), ...).open(...));
 * }</pre>
 */
public final class CaseworkTransactions implements AutoCloseable {
  private final ThreadLocal<Connection> shared = new ThreadLocal<>();
  private final ThreadLocal<EntityManager> going = new ThreadLocal<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final DataSource real;
  private final DataSource source;
  private final EntityManagerFactory factory;

  public CaseworkTransactions(TestDatabase database) {
    this.real = database.casework();
    this.source = proxy(DataSource.class, this::onSource);
    this.factory =
        Persistence.createEntityManagerFactory(
            "casework",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource",
                source,
                "jakarta.persistence.jtaDataSource",
                "",
                "eclipselink.session-name",
                database.url(),
                "eclipselink.logging.level",
                "SEVERE"));
  }

  /** What {@code @Casework DataSource} is in the server. */
  public DataSource source() {
    return source;
  }

  /** What {@code @Casework EntityManager} is in the server: that of the transaction going on. */
  public EntityManager entities() {
    return proxy(
        EntityManager.class,
        (method, arguments) -> {
          if (going.get() == null) {
            throw new IllegalStateException("no transaction is going on");
          }
          return method.invoke(going.get(), arguments);
        });
  }

  /** Does something in one transaction: all of it, or nothing when it throws. */
  public <T> T asking(Function<EntityManager, T> work) {
    try (var connection = real.getConnection();
        var entities = factory.createEntityManager()) {
      connection.setAutoCommit(false);
      shared.set(connection);
      going.set(entities);
      try {
        entities.getTransaction().begin();
        var result = work.apply(entities);
        entities.getTransaction().commit();
        connection.commit();
        return result;
      } catch (RuntimeException | Error e) {
        connection.rollback();
        throw e;
      } finally {
        shared.remove();
        going.remove();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public void doing(Runnable work) {
    asking(
        entities -> {
          work.run();
          return null;
        });
  }

  /** How many statements something sends, in a transaction of its own. */
  public int statementsOf(Runnable work) {
    var before = asked.get();
    doing(work);
    return asked.get() - before;
  }

  @Override
  public void close() {
    factory.close();
  }

  private Object onSource(java.lang.reflect.Method method, Object[] arguments)
      throws ReflectiveOperationException {
    var connection = shared.get();
    return connection != null && method.getName().equals("getConnection")
        ? proxy(Connection.class, (inner, given) -> onShared(connection, inner, given))
        : method.invoke(real, arguments);
  }

  /** The one who began the transaction ends it, so others cannot close, commit or undo. */
  private Object onShared(
      Connection connection, java.lang.reflect.Method method, Object[] arguments)
      throws ReflectiveOperationException {
    if (method.getName().endsWith("Statement")) {
      asked.incrementAndGet();
    }
    return switch (method.getName()) {
      case "close", "commit", "setAutoCommit" -> null;
      default -> method.invoke(connection, arguments);
    };
  }

  private interface Call {
    Object on(java.lang.reflect.Method method, Object[] arguments)
        throws ReflectiveOperationException;
  }

  @SuppressWarnings("unchecked")
  private static <T> T proxy(Class<T> type, Call call) {
    return (T)
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return call.on(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
