package org.evenhand.panel.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;

/** Addresses of members' own calendars, one each, by the hash of their secret. */
@Dependent
public class Feeds {
  private final Sql sql;

  @Inject
  public Feeds(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  /** A new one takes the place of the one before, which answers no more. */
  public void make(UUID member, String hash, Instant at) {
    sql.change(
        "insert into casework.panel_member_feed (member_id, token_hash, made_at) values (?, ?, ?)"
            + " on conflict (member_id) do update set token_hash = excluded.token_hash,"
            + " made_at = excluded.made_at",
        member,
        hash,
        at);
  }

  public void end(UUID member) {
    sql.change("delete from casework.panel_member_feed where member_id = ?", member);
  }

  public Optional<Instant> madeAt(UUID member) {
    return sql.one(
        "select made_at from casework.panel_member_feed where member_id = ?",
        row -> row.getTimestamp(1).toInstant(),
        member);
  }

  /** Whose it is, as long as their account is open. */
  public Optional<UUID> of(String hash) {
    return sql.one(
        "select f.member_id from casework.panel_member_feed f"
            + " join casework.panel_member m on m.id = f.member_id"
            + " join identity.account a on a.name = m.account and a.enabled"
            + " where f.token_hash = ?",
        row -> row.getObject(1, UUID.class),
        hash);
  }
}
