package org.evenhand.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTheStatementLogTest {
  private static final String AT = "2026-11-21 21:45:00.123 UTC ";

  @Test
  void tellsTransactionsOfSeveralConnectionsApart() {
    var found =
        StatementLog.transactions(
            List.of(
                AT + "[7] evenhand_casework@evenhand LOG:  execute <unnamed>: BEGIN",
                AT + "[8] evenhand_casework@evenhand LOG:  execute <unnamed>: BEGIN",
                AT + "[7] evenhand_casework@evenhand LOG:  execute S_3: insert into casework.a (b)",
                "\t values ($1)",
                AT + "[7] evenhand_casework@evenhand DETAIL:  parameters: $1 = 'COMMIT'",
                AT + "[8] evenhand_casework@evenhand LOG:  execute <unnamed>: select 1",
                AT + "[8] evenhand_casework@evenhand LOG:  execute S_1: ROLLBACK",
                AT + "[7] evenhand_casework@evenhand LOG:  execute S_2: COMMIT"));

    assertThat(found)
        .containsExactly(
            new StatementLog.Transaction(List.of("select 1"), false),
            new StatementLog.Transaction(List.of("insert into casework.a (b)"), true));
    assertThat(found).filteredOn(StatementLog.kept()).hasSize(1);
  }

  @Test
  void countsAStatementByItselfAsATransaction() {
    var found =
        StatementLog.transactions(
            List.of(
                AT + "[7] evenhand_casework@evenhand LOG:  execute <unnamed>: update casework.a",
                AT + "[7] evenhand_casework@evenhand LOG:  execute <unnamed>: "));

    assertThat(found).singleElement().matches(StatementLog.kept());
  }

  @Test
  void leavesOutOtherLoginsAndWhatHasNotEnded() {
    var found =
        StatementLog.transactions(
            List.of(
                AT + "[7] postgres@evenhand LOG:  statement: select pg_reload_conf()",
                AT + "[8] evenhand_casework@evenhand LOG:  execute S_3: BEGIN",
                AT + "[8] evenhand_casework@evenhand LOG:  execute S_4: delete from casework.a"));

    assertThat(found).isEmpty();
  }
}
