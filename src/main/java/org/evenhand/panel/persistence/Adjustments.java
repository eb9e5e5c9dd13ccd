package org.evenhand.panel.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;

/** What members need in order to sit, apart from everything else that is known of them. */
@Dependent
public class Adjustments {
  private final Sql sql;

  @Inject
  public Adjustments(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  /** In their words; empty when nothing was said. */
  public String of(UUID member) {
    return sql.one(
            "select needs from casework.panel_member_adjustment where member_id = ?",
            row -> row.getString(1),
            member)
        .orElse("");
  }

  /** Nothing takes away what was said. */
  public void keep(UUID member, String needs, String by, Instant at) {
    if (needs.isEmpty()) {
      sql.change("delete from casework.panel_member_adjustment where member_id = ?", member);
    } else {
      sql.change(
          "insert into casework.panel_member_adjustment (member_id, needs, said_by, said_at)"
              + " values (?, ?, ?, ?) on conflict (member_id) do update"
              + " set needs = excluded.needs, said_by = excluded.said_by,"
              + " said_at = excluded.said_at",
          member,
          needs,
          by,
          at);
    }
  }
}
