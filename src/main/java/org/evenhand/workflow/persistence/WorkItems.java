package org.evenhand.workflow.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.FileNumber;
import org.evenhand.kernel.Role;
import org.evenhand.workflow.api.WorkItem;

/** All work, as rows of our own. */
@Dependent
public class WorkItems {
  private static final String COLUMNS =
      "task_id, case_reference, file_number, step, role, lane, assignee, created_at, due_on,"
          + " due_by_law, due_rule, state";

  /** A masked file is one no longer for the holder who asked whose it is, and only for them. */
  private static final String SEEN_AS =
      COLUMNS.replace(
          "lane",
          "case when exists (select from casework.unblinding u where u.task_id = w.task_id"
              + " and u.account = w.assignee and u.decision is null)"
              + " then 'IDENTIFIED' else lane end as lane");

  private final Sql sql;

  @Inject
  public WorkItems(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  public void add(WorkItem item) {
    sql.update(
        "insert into casework.work_item (" + COLUMNS + ") values (?,?,?,?,?,?,?,?,?,?,?,'OPEN')",
        item.task(),
        item.caseReference().value(),
        item.fileNumber().value(),
        item.step(),
        item.role().code(),
        item.lane().name(),
        item.assignee().orElse(null),
        Timestamp.from(item.createdAt()),
        item.dueOn().orElse(null),
        item.dueByLaw(),
        item.dueRule());
  }

  public Optional<WorkItem> find(UUID task) {
    return sql.one(select("where task_id = ?"), WorkItems::read, task);
  }

  /** The item, held against everybody else until the transaction ends. */
  public Optional<WorkItem> hold(UUID task) {
    return sql.one(select("where task_id = ? for update"), WorkItems::read, task);
  }

  public void assign(UUID task, String account) {
    sql.update("update casework.work_item set assignee = ? where task_id = ?", account, task);
  }

  /** It came up at another moment than it was written. */
  public void cameUp(UUID task, Instant at) {
    sql.update(
        "update casework.work_item set created_at = ? where task_id = ?", Timestamp.from(at), task);
  }

  public void finish(UUID task, String state) {
    sql.update(
        "update casework.work_item set state = ? where task_id = ? and state = 'OPEN'",
        state,
        task);
  }

  public void due(UUID task, LocalDate day, boolean byLaw, String rule) {
    sql.update(
        "update casework.work_item set due_on = ?, due_by_law = ?, due_rule = ? where task_id = ?",
        day,
        byLaw,
        rule,
        task);
  }

  public List<WorkItem> openOf(CaseReference reference) {
    return sql.list(
        select("where case_reference = ? and state = 'OPEN' order by created_at"),
        WorkItems::read,
        reference.value());
  }

  /** Open work at a step, of every case. */
  public List<WorkItem> openAt(String step) {
    return sql.list(
        select("where step = ? and state = 'OPEN' order by created_at, task_id"),
        WorkItems::read,
        step);
  }

  /** Open work that an account has taken, most pressing first. */
  public List<WorkItem> takenBy(String account) {
    return sql.list(
        select("where assignee = ? and state = 'OPEN'" + PRESSING_FIRST), WorkItems::read, account);
  }

  /** Open work of some roles that nobody has taken, most pressing first. */
  public List<WorkItem> notTaken(Collection<Role> roles) {
    return sql.list(
        select(
            "where role = any (string_to_array(?, ',')) and assignee is null and state = 'OPEN'"
                + PRESSING_FIRST),
        WorkItems::read,
        roles.stream().map(Role::code).collect(Collectors.joining(",")));
  }

  private static final String PRESSING_FIRST =
      " order by due_by_law desc, due_on nulls last, created_at, task_id";

  private static String select(String where) {
    return "select " + SEEN_AS + " from casework.work_item w " + where;
  }

  private static WorkItem read(ResultSet row) throws SQLException {
    return new WorkItem(
        row.getObject("task_id", UUID.class),
        new CaseReference(row.getString("case_reference")),
        new FileNumber(row.getString("file_number")),
        row.getString("step"),
        Role.ofCode(row.getString("role")).orElseThrow(),
        Lane.valueOf(row.getString("lane")),
        Optional.ofNullable(row.getString("assignee")),
        row.getTimestamp("created_at").toInstant(),
        Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
        row.getBoolean("due_by_law"),
        row.getString("due_rule"),
        "OPEN".equals(row.getString("state")));
  }
}
