package org.evenhand.correspondence.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.correspondence.api.LetterView;

/** What still has to leave the house. */
@Dependent
public class Outbox {
  /** One row that is being delivered; nobody else delivers it until the transaction ends. */
  public record Waiting(UUID delivery, UUID letter, int attempts) {}

  private final DataSource source;

  @Inject
  public Outbox(@Casework DataSource source) {
    this.source = source;
  }

  public void add(UUID delivery, UUID letter, Instant at) {
    change(
        """
        insert into casework.outbox (id, letter_id, state, attempts, next_attempt_at, last_failure,
          created_at) values (?, ?, 'WAITING', 0, ?, '', ?)
        """,
        delivery,
        letter,
        Timestamp.from(at),
        Timestamp.from(at));
  }

  /** The next row whose time has come and that nobody else holds. */
  public Optional<Waiting> take(Instant now) {
    var sql =
        """
        select id, letter_id, attempts from casework.outbox
         where state = 'WAITING' and next_attempt_at <= ?
         order by next_attempt_at, id for update skip locked limit 1
        """;
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setTimestamp(1, Timestamp.from(now));
      var found = query.executeQuery();
      return found.next()
          ? Optional.of(
              new Waiting(
                  found.getObject("id", UUID.class),
                  found.getObject("letter_id", UUID.class),
                  found.getInt("attempts")))
          : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("reading the outbox", e);
    }
  }

  /** Out of the house: the row is done and the letter has its service record. */
  public void handedOver(Waiting row, LetterView letter, String proof, Instant at) {
    change(
        "update casework.outbox set state = 'HANDED_OVER', attempts = ?, last_failure = ''"
            + " where id = ?",
        row.attempts() + 1,
        row.delivery());
    change(
        """
        insert into casework.service_record (letter_id, delivery_id, channel, sent_to,
          handed_over_at, sha256, proof) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
        """,
        letter.id(),
        row.delivery(),
        letter.channel().name(),
        letter.sentTo(),
        Timestamp.from(at),
        letter.sha256(),
        proof);
  }

  /** Not yet; tried again at a time. */
  public void failed(Waiting row, String why, Instant next) {
    change(
        "update casework.outbox set attempts = ?, last_failure = ?, next_attempt_at = ?"
            + " where id = ?",
        row.attempts() + 1,
        why,
        Timestamp.from(next),
        row.delivery());
  }

  /** Not by trying again. */
  public void unresolved(Waiting row, String why) {
    change(
        "update casework.outbox set state = 'UNRESOLVED', attempts = ?, last_failure = ?"
            + " where id = ?",
        row.attempts() + 1,
        why,
        row.delivery());
  }

  /** Whether it was unresolved and is tried again from now. */
  public boolean again(UUID letter, Instant now) {
    return change(
            "update casework.outbox set state = 'WAITING', attempts = 0, next_attempt_at = ?"
                + " where letter_id = ? and state = 'UNRESOLVED'",
            Timestamp.from(now),
            letter)
        == 1;
  }

  private int change(String sql, Object... values) {
    try (var connection = source.getConnection();
        var change = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        change.setObject(i + 1, values[i]);
      }
      return change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("changing the outbox", e);
    }
  }
}
