package org.evenhand.tool.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evenhand.tool.Trouble;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database to the form this version needs: schemas, rights, tables, the process engine's
 * tables included, all owned by {@link Login#MIGRATOR}. Each schema has its own folder of
 * migrations and its own history. Running it again changes nothing; two runs at once follow one
 * another.
 */
public final class Migration {
  /** The table in each schema in which the steps already taken are kept. */
  static final String HISTORY = "flyway_history";

  // kept, or its level would be forgotten; Flyway warns of folders that are empty on purpose
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  static {
    FLYWAY.setLevel(Level.SEVERE);
  }

  private static final long ONE_AT_A_TIME = 0x45564e48414e44L;

  private final Access migrator;
  private final Consumer<String> progress;

  /**
   * @param progress is told in a few words what is being done
   */
  public Migration(Access migrator, Consumer<String> progress) {
    this.migrator = migrator;
    this.progress = progress;
  }

  /** What was done in one schema; version is empty when it has no steps yet. */
  public record Migrated(String schema, int stepsTaken, String version) {}

  /**
   * Migrates everything.
   *
   * @throws Trouble when the database cannot be reached, is entered as somebody else than the
   *     migrator, or a step fails; a failed step is rolled back, those before it stay
   */
  public List<Migrated> run() {
    try (Connection connection = migrator.open()) {
      mustBeTheMigrator(connection);
      lock(connection);
      Wall.closeDatabase(connection);
      var done = new ArrayList<Migrated>();
      for (Wall wall : Wall.values()) {
        wall.build(connection);
        done.add(migrate(wall));
        wall.hideHistory(connection);
      }
      progress.accept("tables of the process engine");
      new EngineTables(migrator).createIfMissing();
      Fingerprint.ofThisVersion().leaveIn(connection);
      return done;
    } catch (SQLException e) {
      throw new Trouble(
          "The database cannot be migrated as " + migrator + ": " + e.getMessage(), e);
    } catch (FlywayException e) {
      throw new Trouble("A migration failed: " + firstLines(e), e);
    }
  }

  private Migrated migrate(Wall wall) {
    progress.accept("schema " + wall.schema());
    var result =
        Flyway.configure(Migration.class.getClassLoader())
            .dataSource(migrator.dataSource())
            .schemas(wall.schema())
            .createSchemas(false)
            .table(HISTORY)
            .locations("classpath:db/migration/" + wall.schema())
            .failOnMissingLocations(false)
            .validateMigrationNaming(true)
            .outOfOrder(true) // each room numbers its own steps
            .cleanDisabled(true)
            .load()
            .migrate();
    String version = result.targetSchemaVersion;
    return new Migrated(wall.schema(), result.migrationsExecuted, version == null ? "" : version);
  }

  private static void mustBeTheMigrator(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select current_user")) {
      row.next();
      if (!row.getString(1).equals(Login.MIGRATOR.role())) {
        throw new Trouble(
            "Migration must run as "
                + Login.MIGRATOR.role()
                + ", not as "
                + row.getString(1)
                + "; set EVENHAND_DB_MIGRATOR_USER (the roles are made by"
                + " deploy/database/roles.sql).");
      }
    }
  }

  private static void lock(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select pg_advisory_lock(?)")) {
      statement.setLong(1, ONE_AT_A_TIME);
      statement.execute();
    }
  }

  private static String firstLines(FlywayException e) {
    return String.join(" ", e.getMessage().lines().map(String::strip).limit(8).toList());
  }
}
