package org.evenhand.casefile.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.api.ChronologyEvent;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Page;

/** What happened in cases, in order; rows are added and never changed. */
@Dependent
public class Chronology {
  private final DataSource source;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public Chronology(@Casework DataSource source, IdSource ids, Clock clock) {
    this.source = source;
    this.ids = ids;
    this.clock = clock;
  }

  public void add(CaseReference reference, Actor actor, String kind, String event, String detail) {
    insert(
        "insert into casework.chronology (id, case_reference, at, account, kind, event, detail)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        ids.next(),
        reference.value(),
        Timestamp.from(clock.instant()),
        actor.account(),
        kind,
        event,
        detail);
  }

  /** Adds a note once; a second one of the same id changes nothing. */
  public void addNote(UUID id, CaseReference reference, Actor actor, String text) {
    insert(
        "insert into casework.note (id, case_reference, at, account, text) values (?, ?, ?, ?, ?)"
            + " on conflict (id) do nothing",
        id,
        reference.value(),
        Timestamp.from(clock.instant()),
        actor.account(),
        text);
  }

  /** One page, newest first; a note is an event of kind NOTE. */
  public Page<ChronologyEvent> read(CaseReference reference, ChronologyFilter filter) {
    var rows =
        """
        from (select at, account, kind, event, detail, id from casework.chronology
               where case_reference = ?
              union all
              select at, account, 'NOTE', 'note', text, id from casework.note
               where case_reference = ?) happened
        where (? = '' or kind = ?)
        """;
    try (var connection = source.getConnection()) {
      var total = count(connection, rows, reference, filter);
      return new Page<>(events(connection, rows, reference, filter), total);
    } catch (SQLException e) {
      throw new IllegalStateException("reading the chronology of " + reference, e);
    }
  }

  private static long count(
      Connection connection, String rows, CaseReference reference, ChronologyFilter filter)
      throws SQLException {
    try (var query = connection.prepareStatement("select count(*) " + rows)) {
      bind(query, reference, filter);
      var found = query.executeQuery();
      found.next();
      return found.getLong(1);
    }
  }

  private static List<ChronologyEvent> events(
      Connection connection, String rows, CaseReference reference, ChronologyFilter filter)
      throws SQLException {
    var sql = "select * " + rows + " order by at desc, id limit ? offset ?";
    try (var query = connection.prepareStatement(sql)) {
      bind(query, reference, filter);
      query.setInt(5, filter.size());
      query.setInt(6, filter.first());
      var found = query.executeQuery();
      var events = new ArrayList<ChronologyEvent>();
      while (found.next()) {
        events.add(
            new ChronologyEvent(
                found.getTimestamp("at").toInstant(),
                found.getString("account"),
                found.getString("kind"),
                found.getString("event"),
                found.getString("detail")));
      }
      return events;
    }
  }

  private static void bind(
      java.sql.PreparedStatement query, CaseReference reference, ChronologyFilter filter)
      throws SQLException {
    query.setString(1, reference.value());
    query.setString(2, reference.value());
    query.setString(3, filter.kind());
    query.setString(4, filter.kind());
  }

  private void insert(String sql, Object... values) {
    try (var connection = source.getConnection();
        var insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("writing the chronology", e);
    }
  }
}
