package org.evenhand.tool.bench.kills;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether what belongs together was written by one transaction of the database, which PostgreSQL
 * notes on every row ({@code xmin}). A kill shows it only if it comes at the right moment; this
 * shows it every time, on a database that was never copied.
 */
final class OneTransaction {
  private static final String APART =
      """
      select 'log entry written apart from its text: ' || e.id
        from decision_log.entry e join casework.decision_opening o on o.entry = e.id
       where e.index >= ? and e.xmin <> o.xmin
      union all
      select 'log entry written apart from its step: ' || e.id
        from casework.step_done s
        join decision_log.entry e on e.id = any (s.decisions)
       where e.index >= ? and e.xmin <> s.xmin
      union all
      select 'stage entry written apart from the history: ' || e.id
        from decision_log.entry e
       where e.index >= ? and e.kind = 'STAGE_ENTERED'
         and not exists (select from casework.chronology h where h.xmin = e.xmin)
      """;

  private OneTransaction() {}

  /** How long the log is: where a trial begins to look. */
  static long logSize(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement("select count(*) from decision_log.entry")) {
      var row = query.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  /** What was written apart since the log had that size, a line each. */
  static List<String> apart(Connection connection, long since) throws SQLException {
    try (var query = connection.prepareStatement(APART)) {
      for (int i = 1; i <= 3; i++) {
        query.setLong(i, since);
      }
      var rows = query.executeQuery();
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
