package org.evenhand.correspondence.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.correspondence.api.DeliveryState;
import org.evenhand.correspondence.api.NewNote.CalendarPart;
import org.evenhand.correspondence.api.NoteTemplate;
import org.evenhand.correspondence.api.NoteView;

/** Notes that were written, and how far each has got on its way out of the house. */
@Dependent
public class Notes {
  /** A note that is being delivered; nobody else delivers it until the transaction ends. */
  public record Waiting(NoteView note, int attempts) {}

  private final DataSource source;

  @Inject
  public Notes(@Casework DataSource source) {
    this.source = source;
  }

  public void add(NoteView note, NoteTemplate template) {
    change(
        """
        insert into casework.outgoing_note (id, template, to_name, sent_to, subject, body, calendar,
          calendar_method, state, attempts, next_attempt_at, last_failure, proof, created_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, '', '', ?)
        """,
        note.id(),
        template.name(),
        note.toName(),
        note.sentTo(),
        note.subject(),
        note.text(),
        note.calendar().map(CalendarPart::text).orElse(""),
        note.calendar().map(CalendarPart::method).orElse(""),
        Timestamp.from(note.writtenAt()),
        Timestamp.from(note.writtenAt()));
  }

  /** The next note whose time has come and that nobody else holds. */
  public Optional<Waiting> take(Instant now) {
    var sql =
        """
        select * from casework.outgoing_note where state = 'WAITING' and next_attempt_at <= ?
         order by next_attempt_at, id for update skip locked limit 1
        """;
    return with(
        connection -> {
          try (var query = connection.prepareStatement(sql)) {
            query.setTimestamp(1, Timestamp.from(now));
            var found = query.executeQuery();
            return found.next()
                ? Optional.of(new Waiting(view(found), found.getInt("attempts")))
                : Optional.empty();
          }
        });
  }

  private static NoteView view(ResultSet row) throws SQLException {
    var method = row.getString("calendar_method");
    return new NoteView(
        row.getObject("id", UUID.class),
        row.getString("to_name"),
        row.getString("sent_to"),
        row.getString("subject"),
        row.getString("body"),
        method.isEmpty()
            ? Optional.empty()
            : Optional.of(new CalendarPart(method, row.getString("calendar"))),
        row.getTimestamp("created_at").toInstant());
  }

  /** Out of the house. */
  public void handedOver(Waiting row, String proof) {
    change(
        "update casework.outgoing_note set state = 'HANDED_OVER', attempts = ?, last_failure = '',"
            + " proof = ? where id = ?",
        row.attempts() + 1,
        proof,
        row.note().id());
  }

  /** Not yet; tried again at a time. */
  public void failed(Waiting row, String why, Instant next) {
    change(
        "update casework.outgoing_note set attempts = ?, last_failure = ?, next_attempt_at = ?"
            + " where id = ?",
        row.attempts() + 1,
        why,
        Timestamp.from(next),
        row.note().id());
  }

  /** Not by trying again. */
  public void unresolved(Waiting row, String why) {
    change(
        "update casework.outgoing_note set state = 'UNRESOLVED', attempts = ?, last_failure = ?"
            + " where id = ?",
        row.attempts() + 1,
        why,
        row.note().id());
  }

  /** How far each of these has got. */
  public Map<UUID, DeliveryState> states(Collection<UUID> ids) {
    return with(
        connection -> {
          var states = new HashMap<UUID, DeliveryState>();
          try (var query =
              connection.prepareStatement(
                  "select id, state from casework.outgoing_note where id = any (?)")) {
            query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            var found = query.executeQuery();
            while (found.next()) {
              states.put(found.getObject(1, UUID.class), DeliveryState.valueOf(found.getString(2)));
            }
          }
          return states;
        });
  }

  private void change(String sql, Object... values) {
    with(
        connection -> {
          try (var change = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
              change.setObject(i + 1, values[i]);
            }
            return change.executeUpdate();
          }
        });
  }

  private interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  private <T> T with(Work<T> work) {
    try (var connection = source.getConnection()) {
      return work.with(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("notes could not be read or written", e);
    }
  }
}
