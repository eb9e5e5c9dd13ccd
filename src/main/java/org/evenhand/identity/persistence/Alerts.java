package org.evenhand.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.identity.api.Alert;

/** What was refused, and what somebody responsible should look at because of it. */
@Dependent
public class Alerts {
  private static final Duration KEEPS_DENIALS = Duration.ofDays(30);

  private final Sql sql;

  @Inject
  public Alerts(@OfIdentity DataSource source) {
    this.sql = new Sql(source);
  }

  public void raise(Alert alert) {
    sql.change(
        "insert into identity.alert (id, kind, account, at, detail) values (?, ?, ?, ?, ?)",
        alert.id(),
        alert.kind(),
        alert.account(),
        alert.at(),
        alert.detail());
  }

  /**
   * Notes a refusal and, when it is the last straw, raises the alert; once for each window, however
   * many follow.
   */
  public void deny(Alert lastStraw, String asked, int straws, Duration window) {
    var since = lastStraw.at().minus(window);
    sql.change(
        """
        with denied as (
          insert into identity.denial (account, at, asked) values (?, ?, ?)
        )
        insert into identity.alert (id, kind, account, at, detail)
        select ?, ?, ?, ?, ?
         where (select count(*) + 1 from identity.denial where account = ? and at > ?) >= ?
           and not exists (
             select 1 from identity.alert where account = ? and kind = ? and at > ?)
        """,
        lastStraw.account(),
        lastStraw.at(),
        asked,
        lastStraw.id(),
        lastStraw.kind(),
        lastStraw.account(),
        lastStraw.at(),
        lastStraw.detail(),
        lastStraw.account(),
        since,
        straws,
        lastStraw.account(),
        lastStraw.kind(),
        since);
  }

  /** What nobody has answered yet, oldest first. */
  public List<Alert> open() {
    return sql.list(
        "select id, kind, account, at, detail from identity.alert where answered_at is null"
            + " order by at, id",
        row ->
            new Alert(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("account"),
                row.getTimestamp("at").toInstant(),
                row.getString("detail")));
  }

  /** Whether it was still open, and about somebody else. */
  public boolean answer(UUID id, String by, String answer, Instant at) {
    return sql.change(
            "update identity.alert set answered_at = ?, answered_by = ?, answer = ?"
                + " where id = ? and answered_at is null and account <> ?",
            at,
            by,
            answer,
            id,
            by)
        > 0;
  }

  /** Drops refusals that no alert looks back to any more. */
  public void sweep(Instant at) {
    sql.change("delete from identity.denial where at < ?", at.minus(KEEPS_DENIALS));
  }
}
