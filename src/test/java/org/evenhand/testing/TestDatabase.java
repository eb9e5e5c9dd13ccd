package org.evenhand.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.evenhand.tool.database.Access;
import org.evenhand.tool.database.Login;

/** One database of a test, entered as any of its logins. */
public final class TestDatabase {
  private final Function<Login, Access> logins;
  private final Access superuser;

  TestDatabase(Function<Login, Access> logins, Access superuser) {
    this.logins = logins;
    this.superuser = superuser;
  }

  /** Address, user and password of a login, for whoever makes connections of his own. */
  public Access access(Login login) {
    return logins.apply(login);
  }

  /** As the running server works: row rights in casework, engine, identity and decision_log. */
  public DataSource casework() {
    return access(Login.CASEWORK).dataSource();
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
