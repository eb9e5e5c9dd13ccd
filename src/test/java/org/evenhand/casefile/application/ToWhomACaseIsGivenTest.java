package org.evenhand.casefile.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.casefile.persistence.GivenRows;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Role;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToWhomACaseIsGivenTest {
  private static final TestDatabase DATABASE = Databases.fresh();
  private static final CaseworkTransactions UNIT = new CaseworkTransactions(DATABASE);
  private static final MovableClock CLOCK = new MovableClock("2026-05-04T09:00:00Z");
  private final GivenCases given = new GivenCases(new GivenRows(UNIT.source()));
  private CaseReference reference;

  @BeforeEach
  void anInvestigation() {
    reference = CaseFixture.aCase(UNIT, CLOCK, CaseFixture.SOCIAL_WORK);
    enter(Stage.INVESTIGATION);
  }

  @AfterAll
  static void close() {
    UNIT.close();
  }

  @Test
  void isGivenToWhoIsNamedOnIt() {
    assertThat(isGiven("ines")).isFalse();
    UNIT.doing(() -> change().name(reference, Role.INVESTIGATOR, "ines"));
    assertThat(isGiven("ines")).isTrue();
    assertThat(isGiven("kwabena")).isFalse();
  }

  @Test
  void isGivenToWhoHasAnOpenStepOfItInTheIdentifiedLane() throws SQLException {
    step("ines", "gatherEvidence", "IDENTIFIED", "OPEN");
    step("grace", "decideTriage", "BLIND", "OPEN");
    step("kwabena", "gatherEvidence", "IDENTIFIED", "CANCELLED");
    assertThat(isGiven("ines")).isTrue();
    assertThat(isGiven("grace")).isFalse();
    assertThat(isGiven("kwabena")).isFalse();
  }

  @Test
  void staysGivenToWhoDidAStepUntilItLeavesTheStage() throws SQLException {
    done(step("ines", "gatherEvidence", "IDENTIFIED", "DONE"), "ines");
    done(step("grace", "decideTriage", "BLIND", "DONE"), "grace");
    assertThat(isGiven("ines")).isTrue();
    assertThat(isGiven("grace")).isFalse();
    CLOCK.move(java.time.Duration.ofDays(1));
    enter(Stage.CASE_EXAMINERS);
    assertThat(isGiven("ines")).isFalse();
  }

  @Test
  void isGivenToEveryMemberOfItsPanel() throws SQLException {
    var panel = UUID.randomUUID();
    sql(
        "insert into casework.panel values (?, ?, 'FINAL', current_date, 'miriam', now())",
        panel,
        reference.value());
    for (var member : Set.of("eleanor", "ngozi", "callum")) {
      var id = UUID.randomUUID();
      sql(
          "insert into casework.panel_member values (?, ?, 'LAY', false, ?, date '2024-01-01',"
              + " date '2034-01-01', date '2034-01-01', false, 1)",
          id,
          member,
          member);
      sql("insert into casework.panel_seat values (?, ?, false)", panel, id);
    }
    assertThat(Set.of("eleanor", "ngozi", "callum")).allMatch(this::isGiven);
    assertThat(isGiven("marek")).isFalse();
  }

  private boolean isGiven(String account) {
    var actor = new Actor(account, account, Set.of(Role.INVESTIGATOR));
    return UNIT.asking(
        entities ->
            given
                .inTheHandsOf(actor, new ReadCase(new Cases(entities), chronology()).get(reference))
                .named());
  }

  private UUID step(String account, String step, String lane, String state) throws SQLException {
    var task = UUID.randomUUID();
    sql(
        "insert into casework.work_item (task_id, case_reference, file_number, step, role, lane,"
            + " assignee, created_at, due_by_law, due_rule, state)"
            + " values (?, ?, '26-1000', ?, 'investigator', ?, ?, now(), false, '', ?)",
        task,
        reference.value(),
        step,
        lane,
        account,
        state);
    return task;
  }

  private void done(UUID task, String account) throws SQLException {
    sql(
        "insert into casework.step_done values (?, ?, 'gatherEvidence', ?, ?, 'DONE', '{}')",
        task,
        reference.value(),
        account,
        java.sql.Timestamp.from(CLOCK.instant()));
  }

  private void enter(Stage stage) {
    UNIT.doing(() -> change().enter(reference, stage));
  }

  private ChangeCase change() {
    return new ChangeCase(new Cases(UNIT.entities()), chronology(), UUID::randomUUID, CLOCK);
  }

  private static Chronology chronology() {
    return new Chronology(UNIT.source(), UUID::randomUUID, CLOCK);
  }

  private static void sql(String sql, Object... values) throws SQLException {
    try (var connection = DATABASE.casework().getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
