package org.evenhand.fairness.anonymisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.person;

import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.vault.VaultFixture;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;

class DestroyingNamesTest {
  private static final Actor OFFICER =
      new Actor("dora", "Dora", Set.of(Role.DATA_PROTECTION_OFFICER));
  private static final VaultFixture ROOM = new VaultFixture();

  private final CaseReference reference = ROOM.aCase();

  @Test
  void leavesNothingThatAnyKeyCouldOpen() {
    ROOM.remember(reference, person(1, "Grace Hope"), person(2, "Rose Lane"));
    close();

    assertThat(destroy("RETENTION_ENDED").value()).isEqualTo(2);

    assertThat(ROOM.vault().isErased(reference)).isTrue();
    assertThat(ROOM.vault().entriesOf(reference)).isEmpty();
    assertThatThrownBy(() -> ROOM.vault().originalsOf(reference))
        .hasMessageContaining("were destroyed");
    assertThat(of("vault.pseudonym")).isEmpty();
    assertThat(of("casework.kept_pseudonym")).isEmpty();
    assertThat(
            ROOM.column(
                "select wrapped_key is null from vault.case_key where case_reference = '"
                    + reference
                    + "'"))
        .containsExactly("t");
    assertThat(
            ROOM.column(
                "select kind || ' ' || done_by || ' ' || reason || ' ' || rows from vault.key_event"
                    + " where case_reference = '"
                    + reference
                    + "'"))
        .containsExactly("DESTROYED dora RETENTION_ENDED 2");
  }

  @Test
  void isForGood() {
    ROOM.remember(reference, person(1, "Grace Hope"));
    close();
    destroy("RETENTION_ENDED").value();

    assertThatThrownBy(() -> ROOM.remember(reference, person(1, "Grace Hope")))
        .hasMessageContaining("were destroyed");
    assertThat(of("vault.pseudonym")).isEmpty();
    assertThat(destroy("RETENTION_ENDED").problems())
        .extracting("key")
        .containsExactly("destroyNames.nothingThere");
  }

  @Test
  void waitsForTheEndOfTheCase() {
    ROOM.remember(reference, person(1, "Grace Hope"));

    assertThat(destroy("RETENTION_ENDED").problems())
        .extracting("key")
        .containsExactly("destroyNames.stillOpen");
    assertThat(ROOM.read(reference)).hasSize(1);
  }

  @Test
  void takesAReason() {
    ROOM.remember(reference, person(1, "Grace Hope"));
    close();

    assertThat(destroy(" ").problems()).extracting("field").containsExactly("reason");
    assertThat(ROOM.vault().originalsOf(reference)).containsExactly("Grace Hope");
  }

  private Outcome<Integer> destroy(String reason) {
    return ROOM.unit.asking(entities -> ROOM.destroying().destroy(OFFICER, reference, reason));
  }

  private void close() {
    ROOM.execute(
        Login.CASEWORK,
        "update casework.case_file set stage = 'CLOSED', open = false, closed_on = '2026-03-01'"
            + " where reference = '"
            + reference
            + "'");
  }

  private List<String> of(String table) {
    return ROOM.column(
        "select id::text from " + table + " where case_reference = '" + reference + "'");
  }
}
