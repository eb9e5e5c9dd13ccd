package org.evenhand.casefile.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;

/** When each routine was last begun, done, and failed. */
@Dependent
public class RoutineRuns {
  /**
   * How one routine stands.
   *
   * @param lastResult what came of the last run that ended well, or empty
   * @param lastFailure why the last one that failed did, or empty
   */
  public record Run(
      String name,
      Instant begunAt,
      Optional<Instant> doneAt,
      String lastResult,
      Optional<Instant> failedAt,
      String lastFailure) {}

  private final DataSource source;

  @Inject
  public RoutineRuns(@Casework DataSource source) {
    this.source = source;
  }

  public List<Run> all() {
    try (var connection = source.getConnection();
        var query =
            connection.prepareStatement("select * from casework.routine_run order by name")) {
      var found = query.executeQuery();
      var runs = new ArrayList<Run>();
      while (found.next()) {
        runs.add(
            new Run(
                found.getString("name"),
                found.getTimestamp("last_begun_at").toInstant(),
                Optional.ofNullable(found.getTimestamp("last_done_at")).map(Timestamp::toInstant),
                found.getString("last_result"),
                Optional.ofNullable(found.getTimestamp("last_failed_at")).map(Timestamp::toInstant),
                found.getString("last_failure")));
      }
      return runs;
    } catch (SQLException e) {
      throw new IllegalStateException("reading the runs of routines", e);
    }
  }

  public void begun(String name, Instant at) {
    change(
        "insert into casework.routine_run (name, last_begun_at, last_result, last_failure)"
            + " values (?, ?, '', '') on conflict (name) do update"
            + " set last_begun_at = excluded.last_begun_at",
        name,
        Timestamp.from(at));
  }

  public void done(String name, Instant at, String result) {
    change(
        "update casework.routine_run set last_done_at = ?, last_result = ? where name = ?",
        Timestamp.from(at),
        result,
        name);
  }

  public void failed(String name, Instant at, String failure) {
    change(
        "update casework.routine_run set last_failed_at = ?, last_failure = ? where name = ?",
        Timestamp.from(at),
        failure,
        name);
  }

  /** Moves every time on, as a demonstration's clock was. */
  public void moveOn(Duration by) {
    change(
        "update casework.routine_run set last_begun_at = last_begun_at + ? * interval '1 second',"
            + " last_done_at = last_done_at + ? * interval '1 second'",
        by.toSeconds(),
        by.toSeconds());
  }

  private void change(String sql, Object... values) {
    try (var connection = source.getConnection();
        var change = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        change.setObject(i + 1, values[i]);
      }
      change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("recording the run of a routine", e);
    }
  }
}
