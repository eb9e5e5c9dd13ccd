package org.evenhand.panel.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.IdSource;
import org.evenhand.panel.api.MemberAct;

/** What was done to members of the pool, by whom and why. */
@Dependent
public class MemberActs {
  private final Sql sql;
  private final IdSource ids;

  @Inject
  public MemberActs(@Casework DataSource source, IdSource ids) {
    this.sql = new Sql(source);
    this.ids = ids;
  }

  public void add(UUID member, MemberAct act) {
    sql.change(
        "insert into casework.panel_member_act (id, member_id, at, account, kind, detail, reason)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        ids.next(),
        member,
        act.at(),
        act.by(),
        act.kind(),
        act.detail(),
        act.reason());
  }

  /** The newest first. */
  public List<MemberAct> of(UUID member, int most) {
    return sql.list(
        "select at, account, kind, detail, reason from casework.panel_member_act"
            + " where member_id = ? order by at desc, id limit ?",
        row ->
            new MemberAct(
                row.getTimestamp(1).toInstant(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        member,
        most);
  }
}
