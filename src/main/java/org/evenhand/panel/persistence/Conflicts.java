package org.evenhand.panel.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.panel.api.ConflictReason;
import org.evenhand.panel.api.ConflictView;
import org.evenhand.panel.api.DeclaredView;
import org.evenhand.panel.api.NewConflict;

/** Who is too near to which case, an employer or a person. */
@Dependent
public class Conflicts {
  private static final String SELECT =
      "select member_id, account, case_reference, reason, since, until, source"
          + " from casework.conflict_of_interest";
  private static final String IN_ORDER = " order by case_reference, account, reason, source";

  private final Sql sql;

  @Inject
  public Conflicts(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  public List<ConflictView> on(Collection<CaseReference> cases, LocalDate day) {
    return sql.list(
        SELECT + " where case_reference = any (?) and (until is null or until >= ?)" + IN_ORDER,
        Conflicts::read,
        cases.stream().map(CaseReference::value).toList(),
        day);
  }

  /** Those of one member in cases that are open. */
  public List<ConflictView> ofOpenCases(UUID member, LocalDate day) {
    return sql.list(
        SELECT
            + " where member_id = ? and (until is null or until >= ?) and case_reference in"
            + " (select reference from casework.case_file where open)"
            + IN_ORDER,
        Conflicts::read,
        member,
        day);
  }

  private static ConflictView read(ResultSet row) throws SQLException {
    return new ConflictView(
        row.getObject("member_id", UUID.class),
        row.getString("account"),
        new CaseReference(row.getString("case_reference")),
        ConflictReason.valueOf(row.getString("reason")),
        row.getObject("since", LocalDate.class),
        Optional.ofNullable(row.getObject("until", LocalDate.class)),
        row.getString("source"));
  }

  /** Whether it was not there before. */
  public boolean add(UUID id, UUID member, NewConflict said, String by, Instant at) {
    return sql.change(
            "insert into casework.panel_member_conflict (id, member_id, about, what, reason,"
                + " from_day, last_day, words, said_by, said_at)"
                + " values (?, ?, ?, ?, ?, ?, ?::date, ?, ?, ?) on conflict (id) do nothing",
            id,
            member,
            said.about().name(),
            said.what(),
            said.why().name(),
            said.from(),
            said.last().orElse(null),
            said.words(),
            by,
            at)
        > 0;
  }

  /** What was declared, the newest first. */
  public List<DeclaredView> declaredBy(UUID member) {
    return sql.list(
        "select * from casework.panel_member_conflict where member_id = ?"
            + " order by said_at desc, id",
        Conflicts::declared,
        member);
  }

  private static DeclaredView declared(ResultSet row) throws SQLException {
    return new DeclaredView(
        row.getObject("id", UUID.class),
        new NewConflict(
            NewConflict.About.valueOf(row.getString("about")),
            row.getString("what"),
            NewConflict.Why.valueOf(row.getString("reason")),
            row.getObject("from_day", LocalDate.class),
            Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
            row.getString("words")),
        row.getString("said_by"),
        row.getTimestamp("said_at").toInstant());
  }

  /** Cases of the panels that a member was named to. */
  public List<CaseReference> seatedOn(UUID member) {
    return sql.list(
        "select distinct p.case_reference from casework.panel p"
            + " join casework.panel_seat s on s.panel_id = p.id where s.member_id = ?",
        row -> new CaseReference(row.getString(1)),
        member);
  }
}
