package org.evenhand.panel.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.panel.api.ConflictAside;
import org.evenhand.panel.api.ConflictReason;

/** Conflicts that were set aside, and that count again. */
@Dependent
public class ConflictActs {
  /** Those that count, and those that were set aside, each with its newest act. */
  private static final String ALL =
      """
      select distinct on (it.case_reference, m.name, it.member_id, it.reason)
             it.case_reference, it.member_id, m.name, it.reason, coalesce(a.aside, false) as aside,
             coalesce(a.why, '') as why, coalesce(a.account, '') as account, a.at
        from (select case_reference, member_id, reason from casework.conflict_of_interest
               where case_reference = any (?)
              union
              select case_reference, member_id, reason from casework.conflict_act
               where case_reference = any (?) and aside) it
        join casework.panel_member m on m.id = it.member_id
        left join casework.conflict_act a
          on a.case_reference = it.case_reference and a.member_id = it.member_id
         and a.reason = it.reason
       order by it.case_reference, m.name, it.member_id, it.reason, a.at desc, a.id desc
      """;

  private final Sql sql;
  private final IdSource ids;

  @Inject
  public ConflictActs(@Casework DataSource source, IdSource ids) {
    this.sql = new Sql(source);
    this.ids = ids;
  }

  public void add(ConflictAside said, Actor by, Instant at) {
    sql.change(
        "insert into casework.conflict_act (id, case_reference, member_id, reason, aside, why,"
            + " account, at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        ids.next(),
        said.reference().value(),
        said.member(),
        said.reason().name(),
        said.aside(),
        said.why(),
        by.account(),
        at);
  }

  /** By case and name; hard ones too. */
  public List<ConflictAside> on(Collection<CaseReference> cases) {
    var references = cases.stream().map(CaseReference::value).toList();
    return sql.list(ALL, ConflictActs::read, references, references);
  }

  private static ConflictAside read(ResultSet row) throws SQLException {
    var at = row.getTimestamp("at");
    return new ConflictAside(
        new CaseReference(row.getString("case_reference")),
        row.getObject("member_id", UUID.class),
        row.getString("name"),
        ConflictReason.valueOf(row.getString("reason")),
        row.getBoolean("aside"),
        row.getString("why"),
        row.getString("account"),
        at == null ? null : at.toInstant());
  }
}
