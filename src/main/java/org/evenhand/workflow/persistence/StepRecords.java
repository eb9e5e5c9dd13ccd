package org.evenhand.workflow.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.api.StepDone;

/** Drafts of steps, and steps done. */
@Dependent
public class StepRecords {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};
  private final Sql sql;

  /** What somebody has typed so far. */
  public record Draft(Instant openedAt, Answers answers) {}

  @Inject
  public StepRecords(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  public Optional<Draft> draft(UUID task, String account) {
    return sql.one(
        "select opened_at, answers from casework.step_draft where task_id = ? and account = ?",
        row -> new Draft(row.getTimestamp(1).toInstant(), read(row.getString(2))),
        task,
        account);
  }

  /** What somebody typed at the same step of a case before it was taken back from them. */
  public Optional<Draft> draftTakenBack(CaseReference reference, String step, String account) {
    return sql.one(
        """
        select d.opened_at, d.answers
          from casework.step_draft d join casework.work_item w on w.task_id = d.task_id
         where w.case_reference = ? and w.step = ? and w.state = 'CANCELLED' and d.account = ?
         order by d.saved_at desc limit 1
        """,
        row -> new Draft(row.getTimestamp(1).toInstant(), read(row.getString(2))),
        reference.value(),
        step,
        account);
  }

  /** Keeps what was typed; the time of first opening stays. */
  public void keep(UUID task, String account, Answers answers, Instant now) {
    sql.update(
        """
        insert into casework.step_draft (task_id, account, opened_at, saved_at, answers)
        values (?, ?, ?, ?, ?::jsonb)
        on conflict (task_id, account)
        do update set saved_at = excluded.saved_at, answers = excluded.answers
        """,
        task,
        account,
        Timestamp.from(now),
        Timestamp.from(now),
        write(answers));
  }

  public void dropDrafts(UUID task, String account) {
    sql.update("delete from casework.step_draft where task_id = ? and account = ?", task, account);
  }

  /**
   * @param decisions the entries of the decision log that the step wrote
   */
  public void add(StepDone done, List<UUID> decisions) {
    sql.update(
        "insert into casework.step_done (task_id, case_reference, step, account, at, outcome,"
            + " answers, decisions) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::uuid[])",
        done.task(),
        done.caseReference().value(),
        done.step(),
        done.account(),
        Timestamp.from(done.at()),
        done.outcome(),
        write(done.answers()),
        decisions.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
  }

  public Optional<StepDone> done(UUID task) {
    return sql.one(
        "select * from casework.step_done where task_id = ?", StepRecords::readDone, task);
  }

  /** The entries of the decision log that the step wrote. */
  public List<UUID> decisions(UUID task) {
    return sql.list(
        "select unnest(decisions) from casework.step_done where task_id = ?",
        row -> row.getObject(1, UUID.class),
        task);
  }

  /** Everything done on a case, in order. */
  public List<StepDone> doneOn(CaseReference reference) {
    return sql.list(
        "select * from casework.step_done where case_reference = ? order by at, task_id",
        StepRecords::readDone,
        reference.value());
  }

  /**
   * The newest sending back of a step since it was last done, by the next step or by who found
   * something left in a released file.
   */
  public Optional<StepDone> sentBack(CaseReference reference, String step) {
    return sql.one(
        """
        select * from casework.step_done
        where case_reference = ? and outcome in ('SEND_BACK', 'LEAK')
          and at > (select max(at) from casework.step_done where case_reference = ? and step = ?)
        order by at desc limit 1
        """,
        StepRecords::readDone,
        reference.value(),
        reference.value(),
        step);
  }

  private static StepDone readDone(ResultSet row) throws SQLException {
    return new StepDone(
        row.getObject("task_id", UUID.class),
        new CaseReference(row.getString("case_reference")),
        row.getString("step"),
        row.getString("account"),
        row.getTimestamp("at").toInstant(),
        row.getString("outcome"),
        read(row.getString("answers")));
  }

  private static String write(Answers answers) {
    try {
      return JSON.writeValueAsString(answers.values());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answers read(String json) {
    try {
      return new Answers(JSON.readValue(json, TYPED));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
