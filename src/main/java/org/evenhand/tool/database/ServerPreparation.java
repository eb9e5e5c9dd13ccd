package org.evenhand.tool.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.evenhand.tool.Trouble;

/**
 * What a database administrator does once for a server, done by us for the embedded one: the logins
 * of {@code deploy/database/roles.sql}, their passwords, and the database.
 */
public final class ServerPreparation {
  private final EmbeddedPostgres server;

  public ServerPreparation(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Makes the logins and sets their passwords; may be repeated. */
  public void logins(Map<Login, String> passwords) {
    asSuperuser(
        connection -> {
          execute(connection, rolesScript());
          execute(connection, "revoke all on database postgres, template1 from public");
          for (var login : passwords.entrySet()) {
            setPassword(connection, login.getKey(), login.getValue());
          }
        });
  }

  /** Makes an empty database that the migrator owns, unless it is there. */
  public void database(String name) {
    asSuperuser(
        connection -> {
          if (!exists(connection, name)) {
            execute(
                connection,
                "create database "
                    + name
                    + " owner "
                    + Login.MIGRATOR.role()
                    + " template template0");
          }
        });
  }

  /** What is done with a connection. */
  @FunctionalInterface
  interface Work {
    void with(Connection connection) throws SQLException;
  }

  private void asSuperuser(Work work) {
    try (Connection connection = server.superuser("postgres").open()) {
      work.with(connection);
    } catch (SQLException e) {
      throw new Trouble("The database server cannot be prepared: " + e.getMessage(), e);
    }
  }

  private static void setPassword(Connection connection, Login login, String password)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "alter role " + login.role() + " with password " + statement.enquoteLiteral(password));
    }
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    String sql = "select from pg_catalog.pg_database where datname = ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String rolesScript() {
    try (InputStream in = ServerPreparation.class.getResourceAsStream("/database/roles.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("database/roles.sql", e);
    }
  }
}
