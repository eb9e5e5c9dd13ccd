package org.evenhand.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.evenhand.identity.model.Patience;

/**
 * Counts attempts that may fail. An attempt is counted before the password is looked at and taken
 * back when it was right, in one statement each, so that many attempts at once gain nothing.
 */
@Dependent
public class SignInFailures {
  private final Sql sql;

  @Inject
  public SignInFailures(@OfIdentity DataSource source) {
    this.sql = new Sql(source);
  }

  /** Who is counted: a name or an address, by its key. */
  public record Who(String kind, String key, Patience patience) {}

  /**
   * Counts an attempt; when it comes too early, it is not counted and the answer is till when.
   * Attempts at once may come in another order than their clocks were read: who costs nothing is
   * not closed at all.
   */
  public Optional<Instant> count(Who who, Instant at) {
    var counted =
        sql.one(
            """
            insert into identity.sign_in_failure as f (kind, key, failures, last_at)
            values (?, ?, 1, ?)
            on conflict (kind, key) do update set
              failures = case when f.last_at < ? then 1 else f.failures + 1 end,
              last_at = excluded.last_at,
              closed_till = excluded.last_at + make_interval(secs => nullif((?::integer[])[
                case when f.last_at < ? then 1 else least(f.failures + 1, ?) end], 0))
            where f.closed_till is null or f.closed_till <= excluded.last_at
            returning failures
            """,
            row -> row.getInt(1),
            who.kind(),
            who.key(),
            at,
            forgotten(at),
            who.patience().secondsAfter(),
            forgotten(at),
            who.patience().secondsAfter().size());
    return counted.isPresent() ? Optional.empty() : Optional.of(closedTill(who, at));
  }

  /** The attempt was right after all: the name begins anew. */
  public void clear(Who who) {
    sql.change(
        "delete from identity.sign_in_failure where kind = ? and key = ?", who.kind(), who.key());
  }

  /** The attempt was right after all: the address has one failure less. */
  public void takeBack(Who who) {
    sql.change(
        """
        update identity.sign_in_failure
           set failures = failures - 1,
               closed_till = case when failures - 1 > ? then closed_till end
         where kind = ? and key = ?
        """,
        who.patience().free(),
        who.kind(),
        who.key());
  }

  /** Drops what is forgotten anyway; addresses are not kept longer than they are needed. */
  public void sweep(Instant at) {
    sql.change("delete from identity.sign_in_failure where last_at < ?", forgotten(at));
  }

  private Instant closedTill(Who who, Instant at) {
    return sql.one(
            """
            select closed_till from identity.sign_in_failure
             where kind = ? and key = ? and closed_till is not null
            """,
            row -> row.getTimestamp(1).toInstant(),
            who.kind(),
            who.key())
        .orElse(at.plusSeconds(1));
  }

  private static Instant forgotten(Instant at) {
    return at.minus(Duration.ofMinutes(Patience.FORGETS_AFTER_MINUTES));
  }
}
