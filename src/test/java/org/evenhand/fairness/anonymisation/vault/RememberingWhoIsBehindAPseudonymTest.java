package org.evenhand.fairness.anonymisation.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.CASE;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.KEY;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.person;

import java.sql.SQLException;
import java.util.List;
import org.evenhand.kernel.CaseReference;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberingWhoIsBehindAPseudonymTest {
  private static final VaultFixture ROOM = new VaultFixture();
  private static final CaseReference OTHER = new CaseReference("FTP-2026-0418");

  @BeforeEach
  void empty() throws SQLException {
    ROOM.database()
        .execute(Login.MIGRATOR, "delete from vault.pseudonym", "delete from vault.case_key");
  }

  @Test
  void givesBackWhatWasGivenInItsOrder() {
    var entries =
        List.of(
            person(1, "Łukasz Hope", "Lukasz", "HOPE, Ł."),
            new PseudonymEntry("ORG1", "[Employer A]", "ORG", List.of("Rose Lane Surgery")),
            person(2, "Zoë\u200b O’Brien\nMc-Hugh 🙂"));

    ROOM.vault().remember(CASE, entries);

    assertThat(ROOM.vault().entriesOf(CASE)).isEqualTo(entries);
  }

  @Test
  void keepsTheSameEntryOnce() {
    ROOM.vault().remember(CASE, List.of(person(1, "Grace Hope", "Grace")));
    ROOM.vault().remember(CASE, List.of(person(1, "Grace", "Grace Hope")));

    assertThat(ROOM.rows("pseudonym")).hasSize(1);
    assertThat(ROOM.rows("case_key")).hasSize(1);
  }

  @Test
  void addsNamesThatComeLater() {
    ROOM.vault().remember(CASE, List.of(person(1, "Grace Hope")));
    ROOM.vault().remember(CASE, List.of(person(1, "Grace Hope", "Grcae")));

    assertThat(ROOM.vault().entriesOf(CASE)).containsExactly(person(1, "Grace Hope", "Grcae"));
    assertThat(ROOM.vault().originalsOf(CASE)).containsExactly("Grace Hope", "Grcae");
  }

  @Test
  void keepsCasesApart() {
    ROOM.vault().remember(CASE, List.of(person(1, "Grace Hope")));
    ROOM.vault().remember(OTHER, List.of(person(1, "Rose Lane")));

    assertThat(ROOM.vault().entriesOf(OTHER)).containsExactly(person(1, "Rose Lane"));
    assertThat(ROOM.column("select count(distinct fingerprint) from vault.pseudonym"))
        .containsExactly("2");
  }

  @Test
  void knowsNobodyOfACaseThatItNeverHeardOf() {
    ROOM.vault().remember(OTHER, List.of());

    assertThat(ROOM.vault().entriesOf(OTHER)).isEmpty();
    assertThat(ROOM.vault().originalsOf(OTHER)).isEmpty();
    assertThat(ROOM.vault().isErased(OTHER)).isFalse();
    assertThat(ROOM.rows("case_key")).isEmpty();
  }

  @Test
  void leavesNoNameInTheDatabase() {
    ROOM.vault().remember(CASE, List.of(person(1, "Okonkwo")));

    var hex = "4f6b6f6e6b776f"; // Okonkwo
    assertThat(ROOM.rows("pseudonym").toString()).doesNotContain("Okonkwo").doesNotContain(hex);
  }

  @Test
  void leavesTheLengthOfANameOutToo() {
    ROOM.vault().remember(CASE, List.of(person(1, "Li")));
    ROOM.vault().remember(CASE, List.of(person(2, "Venkatanarasimharajuvaripeta")));

    assertThat(ROOM.column("select distinct octet_length(sealed) from vault.pseudonym")).hasSize(1);
  }

  @Test
  void isReadWithNoOtherMasterKey() {
    ROOM.vault().remember(CASE, List.of(person(1, "Grace Hope")));

    assertThatThrownBy(() -> ROOM.vault("another key that is long enough too").entriesOf(CASE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("which is not here");
  }

  @Test
  void isReadWhileItsMasterKeyIsOneOfSeveral() {
    ROOM.vault().remember(CASE, List.of(person(1, "Grace Hope")));

    assertThat(ROOM.vault(KEY + "\nanother key that is long enough too").entriesOf(CASE))
        .hasSize(1);
  }

  @Test
  void noticesALabelThatWasExchanged() throws SQLException {
    ROOM.vault().remember(CASE, List.of(person(1, "Grace Hope")));
    ROOM.database().execute(Login.MIGRATOR, "update vault.pseudonym set label = '[Person 2]'");

    assertThatThrownBy(() -> ROOM.vault().entriesOf(CASE)).hasMessageContaining("altered or moved");
  }

  @Test
  void noticesAKeyThatWasMovedToAnotherCase() throws SQLException {
    ROOM.vault().remember(CASE, List.of(person(1, "Grace Hope")));
    ROOM.vault().remember(OTHER, List.of(person(1, "Rose Lane")));
    ROOM.database()
        .execute(
            Login.MIGRATOR,
            "update vault.case_key set wrapped_key = (select wrapped_key from vault.case_key"
                + " where case_reference = 'FTP-2026-0417')");

    assertThatThrownBy(() -> ROOM.vault().entriesOf(OTHER))
        .hasMessageContaining("altered or moved");
  }
}
