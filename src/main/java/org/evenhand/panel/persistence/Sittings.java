package org.evenhand.panel.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.panel.api.Sitting;

/** When members are named to sit, and sat. */
@Dependent
public class Sittings {
  /**
   * Every run of days of every seat: of hearings that are listed, going on or over, and of panels
   * that sit without one, as those for interim orders do.
   */
  static final String ALL =
      """
      (select s.member_id, h.id, h.version, h.case_reference, h.type as what, h.mode,
              h.first_day, h.last_day, s.chair
         from casework.hearing h
         join casework.panel_seat s on s.panel_id = h.panel_id
        where h.first_day is not null
          and h.state not in ('REQUESTED', 'POSTPONED', 'AGREED', 'DISCONTINUED')
       union all
       select s.member_id, p.id, 0, p.case_reference, p.purpose, '',
              p.sits_from, p.sits_from, s.chair
         from casework.panel p
         join casework.panel_seat s on s.panel_id = p.id
        where p.purpose <> 'FINAL')
      """;

  private final Sql sql;

  @Inject
  public Sittings(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  /** Those that fall between two days, both included, by their first day. */
  public List<Sitting> of(Collection<UUID> members, LocalDate from, LocalDate to) {
    return sql.list(
        "select * from "
            + ALL
            + " sitting where member_id = any (?::uuid[]) and first_day <= ? and last_day >= ?"
            + " order by first_day, case_reference",
        Sittings::read,
        members,
        to,
        from);
  }

  private static Sitting read(ResultSet row) throws SQLException {
    return new Sitting(
        row.getObject("member_id", UUID.class),
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getString("case_reference"),
        row.getString("what"),
        row.getString("mode"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getBoolean("chair"));
  }
}
