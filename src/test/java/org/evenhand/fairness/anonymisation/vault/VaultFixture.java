package org.evenhand.fairness.anonymisation.vault;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.evenhand.kernel.CaseReference;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;

/** The vault on a database of its own. */
public final class VaultFixture {
  public static final CaseReference CASE = new CaseReference("FTP-2026-0417");
  public static final String KEY = "a master key of the tests, long enough";
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-17T09:30:00Z"), ZoneOffset.UTC);

  private final TestDatabase database = Databases.fresh();
  private final RandomGenerator random = new java.security.SecureRandom();

  public TestDatabase database() {
    return database;
  }

  public SealedVault vault() {
    return vault(KEY);
  }

  public SealedVault vault(String keys) {
    return vault(keys, database.vault());
  }

  public SealedVault vault(String keys, DataSource source) {
    return new SealedVault(source, new MasterKeys(() -> keys), UUID::randomUUID, random, CLOCK);
  }

  public static PseudonymEntry person(int number, String... forms) {
    return new PseudonymEntry("P" + number, "[Person " + number + "]", "NAME", List.of(forms));
  }

  /** All rows of a table, as text, as the owner sees them. */
  public List<String> rows(String table) {
    return column("select t::text from vault." + table + " t");
  }

  public List<String> column(String sql) {
    try (var connection = database.access(Login.MIGRATOR).open();
        var statement = connection.createStatement()) {
      var rows = statement.executeQuery(sql);
      var column = new ArrayList<String>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getSQLState(), e);
    }
  }
}
