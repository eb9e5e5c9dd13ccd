package org.evenhand.tool.database;

import static org.evenhand.tool.database.Login.CASEWORK;
import static org.evenhand.tool.database.Login.DIVERSITY;
import static org.evenhand.tool.database.Login.VAULT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which login enters which schema and what it may do with the rows there. Everything is owned by
 * {@link Login#MIGRATOR}; no server login has any right to create, change or drop anything, and
 * none has two schemas of different walls.
 */
public enum Wall {
  IDENTITY("identity", CASEWORK, "select, insert, update, delete"),
  CASEWORK_ROOMS("casework", CASEWORK, "select, insert, update, delete"),
  ENGINE("engine", CASEWORK, "select, insert, update, delete"),
  /** Append-only: an entry is never changed or removed. */
  DECISION_LOG("decision_log", CASEWORK, "select, insert"),
  VAULT_OF_PSEUDONYMS("vault", VAULT, "select, insert, update, delete"),
  DIVERSITY_ROOM("diversity", DIVERSITY, "select, insert, update, delete");

  private static final String LOGINS =
      Stream.of(Login.values()).map(Login::role).collect(Collectors.joining(", "));

  private final String schema;
  private final Login login;
  private final String rowRights;

  Wall(String schema, Login login, String rowRights) {
    this.schema = schema;
    this.login = login;
    this.rowRights = rowRights;
  }

  /** The schema's name, which is also the name of its folder of migrations. */
  public String schema() {
    return schema;
  }

  /** The one login that may enter the schema. */
  public Login login() {
    return login;
  }

  /** Closes the database to everybody but our logins; the caller owns the database. */
  static void closeDatabase(Connection connection) throws SQLException {
    String database = quoted(connection, connection.getCatalog());
    execute(connection, "revoke all on database " + database + " from public");
    execute(connection, "grant connect on database " + database + " to " + LOGINS);
    execute(connection, "revoke all on schema public from public");
  }

  /** Builds the schema, if it is missing, and sets who may do what there. */
  void build(Connection connection) throws SQLException {
    String role = login.role();
    execute(connection, "create schema if not exists " + schema);
    execute(connection, "revoke all on schema " + schema + " from public");
    execute(connection, "grant usage on schema " + schema + " to " + role);
    String inFuture = "alter default privileges in schema " + schema + " grant ";
    execute(connection, inFuture + rowRights + " on tables to " + role);
    execute(connection, inFuture + "usage, select on sequences to " + role);
  }

  /** Keeps the history of migrations from the login that the schema is for. */
  void hideHistory(Connection connection) throws SQLException {
    execute(
        connection,
        "revoke all on table " + schema + "." + Migration.HISTORY + " from " + login.role());
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String quoted(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.enquoteIdentifier(name, true);
    }
  }
}
