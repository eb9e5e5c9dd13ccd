package org.evenhand.tool.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.evenhand.tool.Trouble;

/**
 * The tables of the process engine in schema {@code engine}, made by the create scripts that its
 * own jar holds, in one transaction. The engine in the server never creates or changes tables.
 */
final class EngineTables {
  private static final List<String> PARTS =
      List.of(
          "engine",
          "history",
          "identity",
          "case.engine",
          "case.history",
          "decision.engine",
          "decision.history");

  private final Access migrator;

  EngineTables(Access migrator) {
    this.migrator = migrator;
  }

  /**
   * Makes the tables when there are none.
   *
   * @return whether they were made
   * @throws Trouble when there are tables of another version than the engine's
   */
  boolean createIfMissing() throws SQLException {
    try (Connection connection = migrator.open()) {
      connection.setAutoCommit(false);
      connection.setSchema("engine");
      boolean missing = isMissing(connection);
      if (missing) {
        create(connection);
      }
      mustBe(engineVersion(), connection);
      connection.commit();
      return missing;
    }
  }

  private static boolean isMissing(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select to_regclass('engine.act_ge_schema_log')")) {
      row.next();
      return row.getString(1) == null;
    }
  }

  private static void create(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (String part : PARTS) {
        statement.execute(script(part));
      }
    }
  }

  private static void mustBe(String version, Connection connection) throws SQLException {
    String sql = "select version_ from engine.act_ge_schema_log order by timestamp_ desc, id_ desc";
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      String found = row.next() ? row.getString(1) : "none";
      if (!majorAndMinor(found).equals(majorAndMinor(version))) {
        throw new Trouble(
            "The process engine's tables are of version "
                + found
                + ", the engine is "
                + version
                + ". Nothing was changed. Upgrade the schema \"engine\" with the engine's own"
                + " scripts first.");
      }
    }
  }

  private static String engineVersion() {
    return ProcessEngine.class.getPackage().getImplementationVersion();
  }

  private static String majorAndMinor(String version) {
    return version.replaceFirst("^(\\d+\\.\\d+).*$", "$1");
  }

  private static String script(String part) {
    String name = "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql";
    try (InputStream in = ProcessEngine.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
