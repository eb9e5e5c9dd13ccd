package org.evenhand.tool.bench.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Access;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;

/** Points at which a transaction waits; none of them is in a database that we ship. */
class PlacingKillPointsTest {
  private static final String TRIGGERS =
      "select tgname from pg_trigger where not tgisinternal order by tgname";

  /** Seconds, on a machine however busy. */
  private static final long PATIENCE = 120;

  private final TestDatabase database = Databases.fresh();
  private final KillPoints points = new KillPoints(superuser());

  @Test
  void leavesNothingBehind() throws SQLException {
    var shipped = triggers();
    assertThat(shipped).noneMatch(name -> name.startsWith("kill_point"));

    points.place();
    assertThat(triggers()).hasSize(shipped.size() + KillPoint.values().length - 1);

    points.remove();
    assertThat(triggers()).isEqualTo(shipped);
  }

  @Test
  void letsEverybodyPassWhoIsNotHeld() throws Exception {
    points.place();
    add("2001").get(PATIENCE, TimeUnit.SECONDS);
  }

  @Test
  void holdsWhoeverComesByUntilItIsLetGo() throws Exception {
    points.place();
    CompletableFuture<Void> held;
    try (var point = points.hold(KillPoint.COMMITTING)) {
      held = add("2002");
      while (point.waiting() == 0) {
        LockSupport.parkNanos(1_000_000);
      }
      assertThat(held).isNotDone();
      assertThat(count("2002")).isZero();
    }
    held.get(PATIENCE, TimeUnit.SECONDS);
    assertThat(count("2002")).isEqualTo(1);
  }

  @Test
  void losesWhatWaitedWhenItsSessionIsCut() throws Exception {
    points.place();
    try (var point = points.hold(KillPoint.HISTORY_WRITTEN)) {
      var held = add("2003");
      while (point.waiting() == 0) {
        LockSupport.parkNanos(1_000_000);
      }
      points.cut();
      assertThat(held).failsWithin(PATIENCE, TimeUnit.SECONDS);
    }
    points.awaitNobody();
    assertThat(count("2003")).isZero();
  }

  private CompletableFuture<Void> add(String year) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            database.execute(
                Login.CASEWORK,
                "with file as (insert into casework.case_file (reference, file_number, stage,"
                    + " stage_entered_at, open, rule_set, received_on, opened_at, source_type,"
                    + " summary, support_needs, raised_first, categories, risk, blind_mode,"
                    + " version) values ('FTP-%1$s-0001', '%1$s', '', now(), true, '',"
                        .formatted(year)
                    + " current_date, now(), '', '', '', '', '', '', '', 0))"
                    + " insert into casework.chronology select gen_random_uuid(),"
                    + " 'FTP-%s-0001', now(), '', '', '', ''".formatted(year));
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private long count(String year) throws SQLException {
    try (var connection = database.owner().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from casework.chronology where case_reference = 'FTP-"
                        + year
                        + "-0001'")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private List<String> triggers() throws SQLException {
    try (var connection = database.superuser().getConnection();
        var rows = connection.createStatement().executeQuery(TRIGGERS)) {
      var names = new ArrayList<String>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }

  private Access superuser() {
    var name = database.url().replaceFirst(".*/", "");
    return Databases.server().superuser(name);
  }
}
