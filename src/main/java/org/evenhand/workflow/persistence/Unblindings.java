package org.evenhand.workflow.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.FileNumber;
import org.evenhand.workflow.api.UnblindingReason;
import org.evenhand.workflow.api.UnblindingView;

/** Who asked to know whose file it is; written once for each task and person. */
@Dependent
public class Unblindings {
  private final Sql sql;

  @Inject
  public Unblindings(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  public void add(UnblindingView asked) {
    sql.update(
        "insert into casework.unblinding (id, task_id, case_reference, file_number, account,"
            + " reason_code, reason, at, decision) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        asked.id(),
        asked.task(),
        asked.caseReference().value(),
        asked.fileNumber().value(),
        asked.account(),
        asked.reason().name(),
        asked.why(),
        Timestamp.from(asked.at()),
        asked.decision().orElse(null));
  }

  public Optional<UnblindingView> of(UUID task, String account) {
    return sql.one(
        "select * from casework.unblinding where task_id = ? and account = ?",
        Unblindings::read,
        task,
        account);
  }

  public Optional<UnblindingView> find(UUID id) {
    return sql.one("select * from casework.unblinding where id = ?", Unblindings::read, id);
  }

  /** Those that no second person has looked at, oldest first. */
  public List<UnblindingView> notSeen() {
    return sql.list(
        "select * from casework.unblinding where seen_at is null order by at, id",
        Unblindings::read);
  }

  /** Whether it was still to be seen, and asked by somebody else. */
  public boolean see(UUID id, String by, String note, Instant at) {
    return sql.update(
            "update casework.unblinding set seen_by = ?, seen_at = ?, seen_note = ?"
                + " where id = ? and seen_at is null and account <> ?",
            by,
            Timestamp.from(at),
            note,
            id,
            by)
        == 1;
  }

  private static UnblindingView read(ResultSet row) throws SQLException {
    return new UnblindingView(
        row.getObject("id", UUID.class),
        row.getObject("task_id", UUID.class),
        new CaseReference(row.getString("case_reference")),
        new FileNumber(row.getString("file_number")),
        row.getString("account"),
        UnblindingReason.valueOf(row.getString("reason_code")),
        row.getString("reason"),
        row.getTimestamp("at").toInstant(),
        Optional.ofNullable(row.getObject("decision", UUID.class)));
  }
}
