package org.evenhand.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.diversity.DiversityFixture.declared;
import static org.evenhand.diversity.DiversityFixture.people;

import java.sql.SQLException;
import java.util.List;
import org.evenhand.diversity.api.Answer;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reliability row T8: what other logins can learn about declarations, tried for real. */
class TheWallRoundDeclarationsTest {
  private static final String REFUSED = "42501";
  private static final DiversityFixture ROOM = new DiversityFixture();

  @BeforeAll
  static void somePeopleDeclare() throws SQLException {
    ROOM.loading()
        .load(
            people(200).stream()
                .map(person -> declared(person, Answer.of("RELIGION_OR_BELIEF", "JEWISH")))
                .toList());
    ROOM.database().execute(Login.MIGRATOR, "analyze diversity.declaration");
  }

  @ParameterizedTest
  @EnumSource(
      value = Login.class,
      names = {"CASEWORK", "VAULT"})
  void otherLoginsAreRefused(Login login) {
    for (var table :
        List.of(
            "declaration",
            "declaration_load",
            "analysis",
            "triage_guess",
            "panel_check",
            "panel_flag",
            "monitoring_stop",
            "flyway_history")) {
      for (var sql :
          List.of(
              "select 1 from diversity.%s",
              "select count(*) from diversity.%s",
              "delete from diversity.%s",
              "truncate diversity.%s",
              "copy diversity.%s to stdout",
              "explain select * from diversity.%s")) {
        assertThatThrownBy(() -> ROOM.database().execute(login, sql.formatted(table)))
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
      }
    }
    assertThatThrownBy(() -> ROOM.database().execute(login, "set role evenhand_diversity"))
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @EnumSource(
      value = Login.class,
      names = {"CASEWORK", "VAULT"})
  void statisticsShowOtherLoginsNothing(Login login) {
    assertThat(ROOM.column(login, "select 1 from pg_stats where schemaname = 'diversity'"))
        .isEmpty();
    assertThat(ROOM.column(login, "select 1 from pg_stats_ext where schemaname = 'diversity'"))
        .isEmpty();
    assertThat(
            ROOM.column(
                "select 1 from pg_stats where schemaname = 'diversity' and attname = 'codes'"))
        .as("there would be something to see")
        .isNotEmpty();
  }

  @Test
  void noOtherSchemaRefersHereOrIsReferredTo() {
    assertThat(
            ROOM.column(
                Login.MIGRATOR,
                "select conname from pg_constraint c"
                    + " join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid"
                    + " where contype = 'f' and 'diversity'::regnamespace"
                    + " in (a.relnamespace, b.relnamespace)"))
        .isEmpty();
  }

  @Test
  void theRecordOfAnalysesAndGuessesAreAppendOnly() {
    for (var sql :
        List.of(
            "update diversity.analysis set refusal = ''",
            "delete from diversity.analysis",
            "truncate diversity.analysis",
            "update diversity.triage_guess set sex = 'MALE'",
            "delete from diversity.triage_guess",
            "truncate diversity.triage_guess")) {
      assertThatThrownBy(() -> ROOM.database().execute(Login.DIVERSITY, sql))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
    }
  }

  @Test
  void theServersLogRepeatsNoRow() {
    assertThat(ROOM.column("show log_error_verbosity")).containsExactly("terse");
    assertThat(ROOM.column("show log_min_error_statement")).containsExactly("panic");
  }
}
