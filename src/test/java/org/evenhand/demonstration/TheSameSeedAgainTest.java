package org.evenhand.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.demonstration.api.RegulatorSize;
import org.evenhand.testing.Databases;
import org.junit.jupiter.api.Test;

/** Rows are what the seed says, in every table. */
class TheSameSeedAgainTest {
  @Test
  void givesTheSameRows() throws SQLException {
    var once = digests(11);

    assertThat(once)
        .containsKeys("casework.case_file", "decision_log.entry", "diversity.declaration");
    assertThat(digests(11)).isEqualTo(once);
    assertThat(digests(12).get("casework.case_file")).isNotEqualTo(once.get("casework.case_file"));
  }

  /** A digest of each table that has rows. */
  private static Map<String, String> digests(long seed) throws SQLException {
    var database = Databases.fresh();
    Regulators.made(database, new RegulatorSize(60, 40, 80, seed)).value();
    var digests = new TreeMap<String, String>();
    try (var connection = database.superuser().getConnection();
        var tables =
            connection
                .createStatement()
                .executeQuery(
                    "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in"
                        + " ('casework', 'decision_log', 'diversity')")) {
      while (tables.next()) {
        var table = tables.getString(1);
        try (var statement = connection.createStatement();
            var found =
                statement.executeQuery(
                    "select md5(string_agg(t::text, ' ' order by t::text)) from " + table + " t")) {
          found.next();
          if (found.getString(1) != null && !table.endsWith("flyway_history")) {
            digests.put(table, found.getString(1));
          }
        }
      }
    }
    return digests;
  }
}
