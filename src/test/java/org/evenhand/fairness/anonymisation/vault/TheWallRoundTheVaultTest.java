package org.evenhand.fairness.anonymisation.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.person;

import java.sql.SQLException;
import java.util.List;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other logins can learn about pseudonyms, and what the vault's own may not do. */
class TheWallRoundTheVaultTest {
  private static final String REFUSED = "42501";
  private static final List<String> TABLES =
      List.of("case_key", "pseudonym", "re_identification", "key_event", "flyway_history");
  private static final VaultFixture ROOM = new VaultFixture();

  @BeforeAll
  static void somebodyIsRemembered() {
    ROOM.remember(ROOM.aCase(), person(1, "Grace Hope"));
    ROOM.execute(Login.MIGRATOR, "analyze vault.pseudonym");
  }

  @ParameterizedTest
  @EnumSource(
      value = Login.class,
      names = {"CASEWORK", "DIVERSITY"})
  void otherLoginsAreRefused(Login login) {
    for (var table : TABLES) {
      for (var sql :
          List.of(
              "select 1 from vault.%s",
              "select count(*) from vault.%s",
              "insert into vault.%s default values",
              "delete from vault.%s",
              "truncate vault.%s",
              "copy vault.%s to stdout",
              "explain select * from vault.%s")) {
        refused(login, sql.formatted(table));
      }
    }
    refused(login, "set role evenhand_vault");
    assertThat(ROOM.column("select 1 from pg_stats where schemaname = 'vault'")).isNotEmpty();
    assertThat(shownTo(login, "select 1 from pg_stats where schemaname = 'vault'"))
        .isEqualTo("nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "casework.case_file",
        "casework.party",
        "casework.kept_pseudonym",
        "casework.anonymised_file",
        "decision_log.entry",
        "diversity.declaration"
      })
  void theVaultSeesNothingElse(String table) {
    refused(Login.VAULT, "select 1 from " + table);
    refused(Login.VAULT, "delete from " + table);
  }

  /** Neither who was told, nor what became of keys, can be changed by whoever is in the server. */
  @ParameterizedTest
  @ValueSource(strings = {"re_identification", "key_event"})
  void whatIsOnRecordStays(String table) {
    refused(Login.VAULT, "update vault." + table + " set id = id");
    refused(Login.VAULT, "delete from vault." + table);
    refused(Login.VAULT, "truncate vault." + table);
  }

  @Test
  void theVaultChangesNoNameAndExchangesNoKeyBetweenCases() {
    refused(Login.VAULT, "update vault.pseudonym set sealed = sealed");
    refused(Login.VAULT, "update vault.pseudonym set label = label");
    refused(Login.VAULT, "update vault.pseudonym set case_reference = case_reference");
    refused(Login.VAULT, "update vault.case_key set case_reference = case_reference");
    refused(Login.VAULT, "update vault.case_key set created_at = created_at");
    refused(Login.VAULT, "delete from vault.case_key");
  }

  @Test
  void theServersLogRepeatsNoPurpose() {
    assertThat(shownTo(Login.VAULT, "show log_error_verbosity")).isEqualTo("terse");
    assertThat(shownTo(Login.VAULT, "show log_min_error_statement")).isEqualTo("panic");
    assertThat(shownTo(Login.VAULT, "show log_statement")).isEqualTo("none");
  }

  @Test
  void noOtherSchemaRefersHereOrIsReferredTo() {
    assertThat(
            ROOM.column(
                "select conname from pg_constraint c"
                    + " join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid"
                    + " where contype = 'f' and 'vault'::regnamespace"
                    + " in (a.relnamespace, b.relnamespace) and a.relnamespace <> b.relnamespace"))
        .isEmpty();
  }

  private static void refused(Login login, String sql) {
    assertThatThrownBy(() -> ROOM.database().execute(login, sql))
        .as(login + ": " + sql)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
  }

  private static String shownTo(Login login, String sql) {
    try (var connection = ROOM.database().access(login).open();
        var statement = connection.createStatement()) {
      var rows = statement.executeQuery(sql);
      return rows.next() ? rows.getString(1) : "nothing";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
