package org.evenhand.tool.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;

/** Each invariant finds what breaks it, planted here by hand, and nothing in a sound database. */
class CheckingInvariantsTest {
  private static final String CASE =
      """
      insert into casework.case_file (reference, file_number, stage, stage_entered_at, open,
        rule_set, received_on, opened_at, source_type, summary, support_needs, raised_first,
        categories, risk, blind_mode, version)
      values ('%s', '%s', '%s', now(), %s, 'x/1', current_date, now(), 'PUBLIC', '', '', '', '', '',
        '', 0)
      """;
  private final TestDatabase database = Databases.fresh();

  @Test
  void findNothingInAnEmptyDatabase() throws SQLException {
    assertThat(found()).isEmpty();
  }

  @Test
  void findADecisionWhoseLogEntryIsMissing() throws SQLException {
    aCase("FTP-2026-0001", "RECEIPT");
    var task = work("FTP-2026-0001", "DONE");
    done("FTP-2026-0001", task, "'{" + UUID.randomUUID() + "}'");

    assertThat(found())
        .contains(
            "I2_decision_log_step_and_author: step without its log entry | "
                + task
                + " | FTP-2026-0001")
        .anyMatch(line -> line.contains("step without its author"))
        .anyMatch(line -> line.contains("step that the history does not tell"));
  }

  @Test
  void findALogEntryWithoutItsTextAndATextWithoutItsEntry() throws SQLException {
    var entry = UUID.randomUUID();
    var text = UUID.randomUUID();
    as(Login.MIGRATOR, entry(0, entry, "DECISION", "'DP-01'", ""));
    as(Login.MIGRATOR, opening(text, "FTP-2026-0002"));

    assertThat(found())
        .contains(
            "I2_decision_log_step_and_author: log entry without its text | " + entry + " | ",
            "I2_decision_log_step_and_author: text without its log entry | "
                + text
                + " | FTP-2026-0002");
  }

  @Test
  void findADecisionThatNoStepHasTaken() throws SQLException {
    aCase("FTP-2026-0003", "RECEIPT");
    done("FTP-2026-0003", work("FTP-2026-0003", "DONE"), "'{}'");
    var entry = UUID.randomUUID();
    as(Login.MIGRATOR, entry(0, entry, "DECISION", "'DP-01'", ""));
    as(Login.MIGRATOR, opening(entry, "FTP-2026-0003"));

    assertThat(found())
        .contains(
            "I2_decision_log_step_and_author: log entry without its step | "
                + entry
                + " | FTP-2026-0003");
  }

  @Test
  void findACaseThatIsNotWhereTheLogSays() throws SQLException {
    aCase("FTP-2026-0004", "TRIAGE");
    var entry = UUID.randomUUID();
    as(Login.MIGRATOR, entry(0, entry, "STAGE_ENTERED", "null", "RECEIPT"));
    as(Login.MIGRATOR, opening(entry, "FTP-2026-0004"));

    assertThat(found())
        .contains("I3_state_as_the_log_says: case is TRIAGE, the log says RECEIPT | FTP-2026-0004");
  }

  @Test
  void findAnOpenCaseThatNobodyHasToDoWith() throws SQLException {
    aCase("FTP-2026-0005", "TRIAGE");

    assertThat(found())
        .contains(
            "I4_no_open_case_without_a_next_step: open case with nothing to wait for |"
                + " FTP-2026-0005");
  }

  @Test
  void findATaskThatTheEngineDoesNotHave() throws SQLException {
    aCase("FTP-2026-0006", "TRIAGE");
    var task = work("FTP-2026-0006", "OPEN");

    assertThat(found())
        .contains(
            "I4_no_open_case_without_a_next_step: open task that the engine does not have | "
                + task);
  }

  @Test
  void findATaskDoneAndStillOpenAndOneDoneByNobody() throws SQLException {
    aCase("FTP-2026-0007", "TRIAGE");
    var open = work("FTP-2026-0007", "OPEN");
    done("FTP-2026-0007", open, "'{}'");
    var nobody = work("FTP-2026-0007", "DONE");

    assertThat(found())
        .contains(
            "I5_no_task_completed_twice: done, and still open | " + open,
            "I5_no_task_completed_twice: finished without a record | " + nobody);
  }

  @Test
  void findAStepThatTheHistoryTellsTwice() throws SQLException {
    aCase("FTP-2026-0008", "TRIAGE");
    done("FTP-2026-0008", work("FTP-2026-0008", "DONE"), "'{}'");
    told("FTP-2026-0008");
    told("FTP-2026-0008");

    assertThat(found())
        .contains("I1_everything_once: told twice in the history | FTP-2026-0008 step.aStep | 2");
  }

  private void aCase(String reference, String stage) throws SQLException {
    as(Login.CASEWORK, CASE.formatted(reference, "26-" + reference.substring(9), stage, true));
  }

  private UUID work(String reference, String state) throws SQLException {
    var task = UUID.randomUUID();
    as(
        Login.CASEWORK,
        "insert into casework.work_item (task_id, case_reference, file_number, step, role, lane,"
            + " created_at, due_by_law, due_rule, state) values ('%s', '%s', '', 'aStep', '', '',"
                .formatted(task, reference)
            + " now(), false, '', '%s')".formatted(state));
    return task;
  }

  private void done(String reference, UUID task, String decisions) throws SQLException {
    as(
        Login.CASEWORK,
        "insert into casework.step_done (task_id, case_reference, step, account, at, outcome,"
            + " answers, decisions) values ('%s', '%s', 'aStep', 'somebody', now(), '', '{}', %s)"
                .formatted(task, reference, decisions));
  }

  private void told(String reference) throws SQLException {
    as(
        Login.CASEWORK,
        "insert into casework.chronology (id, case_reference, at, account, kind, event, detail)"
            + " values (gen_random_uuid(), '%s', now(), 'somebody', 'STEP', 'step.aStep', '')"
                .formatted(reference));
  }

  private static String entry(int index, UUID id, String kind, String point, String stage) {
    return "insert into decision_log.entry (index, id, kind, point, stage, rule_set, at,"
        + " recorded_at, line, leaf_hash) values (%d, '%s', '%s', %s, '%s', 'x/1', now(), now(),"
            .formatted(index, id, kind, point, stage)
        + " '', sha256('x'))";
  }

  private static String opening(UUID entry, String reference) {
    return "insert into casework.decision_opening (entry, fields, salts) values ('%s',"
            .formatted(entry)
        + " '{\"case_reference\": \"%s\", \"deciders\": [\"somebody\"]}', '{}')"
            .formatted(reference);
  }

  private void as(Login login, String sql) throws SQLException {
    database.execute(login, sql);
  }

  private List<String> found() throws SQLException {
    try (var connection = database.casework().getConnection()) {
      return Invariants.lines(Invariants.broken(connection)).toList();
    }
  }
}
