package org.evenhand.testing;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.tool.database.Access;

/** How many rows every table has, to show that something refused has written nothing. */
public final class RowCounts {
  private static final String TABLES =
      """
      select table_schema || '.' || table_name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema in ('casework', 'decision_log', 'engine')
      """;

  private RowCounts() {}

  /** By table, of the schemas that the casework login may read. */
  public static Map<String, Long> of(Access access) {
    var counts = new TreeMap<String, Long>();
    try (var connection = access.open();
        var statement = connection.createStatement()) {
      var tables = new TreeMap<String, Long>();
      try (var found = statement.executeQuery(TABLES)) {
        while (found.next()) {
          tables.put(found.getString(1), 0L);
        }
      }
      for (var table : tables.keySet()) {
        try (var found = statement.executeQuery("select count(*) from " + table)) {
          found.next();
          counts.put(table, found.getLong(1));
        }
      }
      return counts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
