package org.evenhand.tool.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.Trouble;
import org.junit.jupiter.api.Test;

class MigratingADatabaseTest {

  @Test
  void buildsEverySchemaAndASecondRunChangesNothing() {
    TestDatabase database = Databases.empty();

    assertThat(migrate(database))
        .extracting(Migration.Migrated::schema)
        .containsExactly("identity", "casework", "engine", "decision_log", "vault", "diversity");
    assertThat(migrate(database)).allMatch(schema -> schema.stepsTaken() == 0);
  }

  @Test
  void leavesWordOfItsFormForEveryLogin() throws SQLException {
    TestDatabase database = Databases.fresh();

    for (Login login : Login.ofTheServer()) {
      try (var connection = database.access(login).open()) {
        assertThat(Fingerprint.in(connection)).contains(Fingerprint.ofThisVersion());
      }
    }
    try (var connection = Databases.empty().owner().getConnection()) {
      assertThat(Fingerprint.in(connection)).isEmpty();
    }
  }

  @Test
  void mayBeStartedTwiceAtOnce() throws Exception {
    TestDatabase database = Databases.empty();
    Callable<List<Migration.Migrated>> run = () -> migrate(database);

    var both = Executors.newFixedThreadPool(2).invokeAll(List.of(run, run));

    assertThat(both.get(0).get().size()).isEqualTo(both.get(1).get().size());
  }

  @Test
  void refusesToRunAsSomebodyElse() {
    TestDatabase database = Databases.fresh();
    var asCasework = new Migration(database.access(Login.CASEWORK), step -> {});

    assertThatThrownBy(asCasework::run)
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("must run as evenhand_migrator");
  }

  @Test
  void leavesEngineTablesOfAnotherVersionAlone() throws SQLException {
    TestDatabase database = Databases.fresh();
    database.execute(Login.MIGRATOR, "update engine.act_ge_schema_log set version_ = '7.19.0'");

    assertThatThrownBy(() -> migrate(database))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("tables are of version 7.19.0");
  }

  @Test
  void saysInOneLineThatTheDatabaseCannotBeReached() {
    var nowhere = new Access("jdbc:postgresql://127.0.0.1:1/evenhand", "evenhand_migrator", "x");

    assertThatThrownBy(() -> new Migration(nowhere, step -> {}).run())
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("cannot be migrated")
        .message()
        .hasLineCount(1);
  }

  private static List<Migration.Migrated> migrate(TestDatabase database) {
    return new Migration(database.access(Login.MIGRATOR), step -> {}).run();
  }
}
