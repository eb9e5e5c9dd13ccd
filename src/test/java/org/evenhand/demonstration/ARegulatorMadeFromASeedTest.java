package org.evenhand.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.decisionlog.application.CheckOpenings;
import org.evenhand.decisionlog.application.ExportLog;
import org.evenhand.decisionlog.application.LogDatabase;
import org.evenhand.decisionlog.application.LogKey;
import org.evenhand.decisionlog.application.LogSettings;
import org.evenhand.decisionlog.application.SignCheckpoint;
import org.evenhand.decisionlog.application.VerifyLog;
import org.evenhand.demonstration.api.RegulatorSize;
import org.evenhand.kernel.Outcome;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.check.Invariants;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small regulator on a real database: whole, lawful, and apart from what people declared. */
class ARegulatorMadeFromASeedTest {
  private static final TestDatabase DATABASE = Databases.fresh();
  private static final RegulatorSize SIZE = new RegulatorSize(200, 300, 0, 7);

  @BeforeAll
  static void isMade() {
    assertThat(Regulators.made(DATABASE, SIZE).value().closedCases()).isEqualTo(300);
  }

  @Test
  void hasTheCasesAndPeopleAskedFor() throws SQLException {
    assertThat(texts("select count(*) from casework.case_file where not open"))
        .containsExactly("300");
    assertThat(texts("select count(*) from casework.registrant")).containsExactly("200");
  }

  @Test
  void isRefusedWhereOneIsAlready() {
    assertThat(Regulators.made(DATABASE, SIZE)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void keepsTheInvariantsOfWhatPeopleDo() throws SQLException {
    try (var connection = DATABASE.access(Login.CASEWORK).open()) {
      assertThat(Invariants.broken(connection))
          .allSatisfy((name, rows) -> assertThat(rows).isEmpty());
    }
  }

  @Test
  void hasALogThatVerifies(@TempDir Path folder) {
    var log = new LogDatabase(DATABASE.access(Login.CASEWORK).dataSource());
    var settings = Map.of("EVENHAND_DATA_DIR", folder.resolve("data").toString());
    var read = new LogSettings(name -> Optional.ofNullable(settings.get(name)));
    new SignCheckpoint(log, read, new LogKey(read), Regulators.CLOCK).sign().value();
    new ExportLog(log).export(folder.resolve("export"), true);

    assertThat(new CheckOpenings(log).faults()).isEmpty();
    assertThat(new VerifyLog().verify(folder.resolve("export"), List.of(), List.of()).isVerified())
        .isTrue();
  }

  @Test
  void happensOnDaysWorkedAndNeverInTheFuture() throws SQLException {
    assertThat(
            texts(
                "select at from casework.step_done where extract(isodow from at) > 5 or at > '2026-11-21'"))
        .isEmpty();
    assertThat(texts("select reference from casework.case_file where received_on > closed_on"))
        .isEmpty();
    assertThat(texts("select index from decision_log.entry where at > '2026-11-21'")).isEmpty();
  }

  @Test
  void bindsNobodyAfterTheirRemoval() throws SQLException {
    assertThat(
            texts(
                """
                select o.case_reference from casework.final_order o
                  join casework.case_file f on f.reference = o.case_reference
                  join casework.case_file later on later.registrant_id = f.registrant_id
                 where o.kind = 'REMOVAL' and later.closed_on > f.closed_on
                """))
        .isEmpty();
  }

  @Test
  void saysNowhereInCaseworkWhatAnybodyIs() throws SQLException {
    var codes =
        "_BRITISH|BLACK_AFRICAN|BLACK_CARIBBEAN|ASIAN_INDIAN|PREFER_NOT_TO_SAY|NO_CONDITION";
    for (var table :
        texts(
            "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in ('casework', 'decision_log') and tablename <> 'flyway_history' order by 1")) {
      assertThat(
              texts("select t::text from " + table + " t where t::text ~ '" + codes + "' limit 1"))
          .as(table)
          .isEmpty();
    }
  }

  @Test
  void keepsDeclarationsBehindTheWall() throws SQLException {
    assertThatThrownBy(() -> texts("select count(*) from diversity.declaration"))
        .hasMessageContaining("permission denied");
    try (var connection = DATABASE.access(Login.DIVERSITY).open();
        var found =
            connection
                .createStatement()
                .executeQuery(
                    "select count(distinct subject), count(*) filter (where state <> 'ANSWERED')"
                        + " from diversity.declaration")) {
      found.next();
      assertThat(found.getLong(1)).isGreaterThan(260);
      assertThat(found.getLong(2)).isPositive();
    }
  }

  private static List<String> texts(String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = DATABASE.access(Login.CASEWORK).open();
        var rows = connection.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
