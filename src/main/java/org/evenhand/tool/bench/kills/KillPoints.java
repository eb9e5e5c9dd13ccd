package org.evenhand.tool.bench.kills;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.evenhand.tool.database.Access;

/**
 * Puts the named points into a throw-away database: at each, a transaction waits for an advisory
 * lock, which it gets at once unless we hold it.
 */
final class KillPoints {
  private static final String PASS =
      """
      create schema kill_points;
      create function kill_points.pass() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock_shared(tg_argv[0]::bigint);
        return case when tg_op = 'DELETE' then old else new end;
      end
      $$;
      """;
  private static final String WAITING_AT_LOCK =
      "select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = ?::oid";
  private static final String WAITING_AFTER_COMMIT =
      "select count(*) from pg_stat_activity where wait_event = 'SyncRep'"
          + " and datname = current_database() and ? > 0";
  private static final String CUT =
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'evenhand_casework'"
          + " and datname = current_database()";
  private static final String THERE =
      "select count(*) from pg_stat_activity where usename = 'evenhand_casework'"
          + " and datname = current_database()";

  private final Access superuser;

  KillPoints(Access superuser) {
    this.superuser = superuser;
  }

  /** Puts all points in; everybody passes them until one is held. */
  void place() throws SQLException {
    try (var connection = superuser.open()) {
      execute(connection, PASS);
      for (var point : KillPoint.values()) {
        if (!point.isCommitted()) {
          execute(connection, point.trigger());
        }
      }
    }
  }

  /** Takes all points out again. */
  void remove() throws SQLException {
    try (var connection = superuser.open()) {
      execute(connection, "drop schema if exists kill_points cascade");
    }
  }

  /** A point that is held: whoever comes to it waits. Closing lets them go on. */
  final class Held implements AutoCloseable {
    private final Connection connection;
    private final KillPoint point;

    private Held(Connection connection, KillPoint point) {
      this.connection = connection;
      this.point = point;
    }

    /** How many wait there. */
    long waiting() throws SQLException {
      return count(
          connection, point.isCommitted() ? WAITING_AFTER_COMMIT : WAITING_AT_LOCK, point.key());
    }

    @Override
    public void close() throws SQLException {
      if (point.isCommitted()) {
        execute(connection, "alter system reset synchronous_standby_names");
        execute(connection, "select pg_reload_conf()");
      }
      connection.close();
    }
  }

  Held hold(KillPoint point) throws SQLException {
    var connection = superuser.open();
    if (point.isCommitted()) {
      // a commit is durable here and waits for a standby that never comes
      execute(connection, "alter system set synchronous_standby_names = 'nobody'");
      execute(connection, "select pg_reload_conf()");
    } else {
      execute(connection, "select pg_advisory_lock(" + point.key() + ")");
    }
    return new Held(connection, point);
  }

  /** Ends every session of the application, as the loss of the database's machine would. */
  void cut() throws SQLException {
    try (var connection = superuser.open()) {
      execute(connection, CUT);
    }
  }

  /** Waits until nothing of the application is left in the database. */
  void awaitNobody() throws SQLException {
    try (var connection = superuser.open();
        var query = connection.prepareStatement(THERE)) {
      for (int look = 0; look < 1_200; look++) {
        var row = query.executeQuery();
        row.next();
        if (row.getLong(1) == 0) {
          return;
        }
        LockSupport.parkNanos(25_000_000);
      }
      throw new IllegalStateException("sessions of the killed application do not end");
    }
  }

  private static long count(Connection connection, String sql, int key) throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setInt(1, key);
      var row = query.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
