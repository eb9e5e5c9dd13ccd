package org.evenhand.demonstration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;

/** How far the clock stands ahead, kept so that a restart does not turn it back. */
@Dependent
public class ClockShift {
  private final DataSource source;

  @Inject
  public ClockShift(@Casework DataSource source) {
    this.source = source;
  }

  /** Zero where the clock was never moved. */
  public Duration read() {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement("select seconds_ahead from casework.clock_shift");
        var found = query.executeQuery()) {
      return found.next() ? Duration.ofSeconds(found.getLong(1)) : Duration.ZERO;
    } catch (SQLException e) {
      throw new IllegalStateException("reading how far the clock was moved", e);
    }
  }

  /**
   * Keeps a larger shift; a smaller one changes nothing.
   *
   * @param by the account that moved it
   * @param at when, by the machine's clock
   */
  public void keep(Duration ahead, String by, Instant at) {
    var sql =
        """
        insert into casework.clock_shift as kept (seconds_ahead, moved_by, moved_at)
        values (?, ?, ?)
        on conflict (only_one) do update
           set seconds_ahead = excluded.seconds_ahead, moved_by = excluded.moved_by,
               moved_at = excluded.moved_at
         where kept.seconds_ahead < excluded.seconds_ahead
        """;
    try (var connection = source.getConnection();
        var change = connection.prepareStatement(sql)) {
      change.setLong(1, ahead.toSeconds());
      change.setString(2, by);
      change.setTimestamp(3, Timestamp.from(at));
      change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("keeping how far the clock was moved", e);
    }
  }
}
