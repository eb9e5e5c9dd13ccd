package org.evenhand.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.DataSourceConnectionFactory;
import org.apache.commons.dbcp2.PoolableConnection;
import org.apache.commons.dbcp2.PoolableConnectionFactory;
import org.apache.commons.dbcp2.PoolingDataSource;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.evenhand.tool.database.Access;
import org.evenhand.tool.database.Login;

/** One database of a test, entered as any of its logins. */
public final class TestDatabase {
  private final Function<Login, Access> logins;
  private final Access superuser;
  private final GenericObjectPool<PoolableConnection> pool;

  TestDatabase(Function<Login, Access> logins, Access superuser) {
    this.logins = logins;
    this.superuser = superuser;
    this.pool = pool(logins.apply(Login.CASEWORK));
  }

  /** As many connections as are asked for at once; each is tried before it is handed out again. */
  private static GenericObjectPool<PoolableConnection> pool(Access access) {
    var opened = new DataSourceConnectionFactory(access.dataSource());
    var made = new PoolableConnectionFactory(opened, null);
    var pool = new GenericObjectPool<>(made);
    pool.setMaxTotal(-1);
    pool.setTestOnBorrow(true);
    made.setPool(pool);
    return pool;
  }

  /** Ends the connections that nobody uses; whoever asks for one afterwards gets a new one. */
  void rest() {
    pool.clear();
  }

  /** Address, user and password of a login, for whoever makes connections of his own. */
  public Access access(Login login) {
    return logins.apply(login);
  }

  /**
   * As the running server works: row rights in casework, engine, identity and decision_log, and
   * connections that are used again.
   */
  public DataSource casework() {
    return new PoolingDataSource<>(pool);
  }

  /** As the anonymisation room works. */
  public DataSource vault() {
    return access(Login.VAULT).dataSource();
  }

  /** As the diversity room works. */
  public DataSource diversity() {
    return access(Login.DIVERSITY).dataSource();
  }

  /** As the owner of all schemas and tables; for arranging what no login of the server could. */
  public DataSource owner() {
    return access(Login.MIGRATOR).dataSource();
  }

  /** As the server's superuser; for looking into the catalogue only. */
  public DataSource superuser() {
    return superuser.dataSource();
  }

  public String url() {
    return superuser.url();
  }

  /** Runs statements as a login, each in its own transaction. */
  public void execute(Login login, String... statements) throws SQLException {
    try (Connection connection = access(login).open();
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
