package org.evenhand.decisionlog.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.decisionlog.EntryDrafts;
import org.evenhand.decisionlog.SeededSalts;
import org.evenhand.decisionlog.application.AppendEntries;
import org.evenhand.decisionlog.application.LogDatabase;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangingTheLogTest {
  private static final TestDatabase DATABASE = Databases.fresh();

  @BeforeAll
  static void someEntries() {
    var append = new AppendEntries(new SeededSalts(1), Clock.systemUTC());
    var drafts = IntStream.range(0, 5).mapToObj(EntryDrafts::aTriageDecision).toList();
    new LogDatabase(DATABASE.casework()).alone(connection -> append.append(connection, drafts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update decision_log.entry set line = '' where index = 1",
        "delete from decision_log.entry where index = 4",
        "truncate decision_log.entry",
        "update decision_log.checkpoint set note = ''",
        "delete from decision_log.checkpoint",
        "truncate decision_log.checkpoint",
        "drop table decision_log.entry cascade",
        "alter table decision_log.entry disable trigger all",
        "create table decision_log.other (x int)"
      })
  void isDeniedToTheServersLogin(String sql) {
    assertThatThrownBy(() -> DATABASE.execute(Login.CASEWORK, sql))
        .isInstanceOfSatisfying(SQLException.class, ChangingTheLogTest::isDenied);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update decision_log.entry set line = '' where index = 1",
        "delete from decision_log.entry where index = 4",
        "truncate decision_log.entry cascade",
        "update decision_log.checkpoint set note = ''",
        "delete from decision_log.checkpoint",
        "truncate decision_log.checkpoint"
      })
  void isRefusedToTheOwnerToo(String sql) {
    assertThatThrownBy(() -> DATABASE.execute(Login.MIGRATOR, sql))
        .isInstanceOfSatisfying(SQLException.class, ChangingTheLogTest::isDenied)
        .hasMessageContaining("append-only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"select count(*) from decision_log.entry"})
  void theOtherLoginsCannotEvenRead(String sql) {
    for (var login : List.of(Login.VAULT, Login.DIVERSITY)) {
      assertThatThrownBy(() -> DATABASE.execute(login, sql))
          .isInstanceOfSatisfying(SQLException.class, ChangingTheLogTest::isDenied);
    }
  }

  @Test
  void anEntryTakesNoPlaceButTheNext() {
    for (var place : List.of(4, 6, 100)) {
      var sql =
          "insert into decision_log.entry (index, id, kind, stage, rule_set, at, recorded_at, line,"
              + " leaf_hash) values ("
              + place
              + ", gen_random_uuid(), 'DECISION', '', 'x/1', now(), now(), '{}',"
              + " decode(repeat('00', 32), 'hex'))";
      assertThatThrownBy(() -> DATABASE.execute(Login.CASEWORK, sql))
          .hasMessageContaining("the next place is 5");
    }
  }

  private static void isDenied(SQLException refused) {
    org.assertj.core.api.Assertions.assertThat(refused.getSQLState()).isEqualTo("42501");
  }
}
