package org.evenhand.fairness.anonymisation.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.CASE;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.KEY;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.evenhand.kernel.CaseReference;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberingWhoIsBehindAPseudonymTest {
  private static final VaultFixture ROOM = new VaultFixture();
  private static final CaseReference OTHER = new CaseReference("FTP-2026-0418");

  @BeforeEach
  void empty() {
    ROOM.hasKeys(KEY);
    ROOM.execute(Login.MIGRATOR, "delete from vault.pseudonym", "delete from vault.case_key");
  }

  @Test
  void givesBackWhatWasGivenInItsOrder() {
    var entries =
        List.of(
            person(1, "Łukasz Hope", "Lukasz", "HOPE, Ł."),
            new PseudonymEntry("ORG1", "[Employer A]", "ORG", List.of("Rose Lane Surgery")),
            person(2, "Zoë\u200b O’Brien\nMc-Hugh 🙂"));

    ROOM.names().remember(CASE, entries);

    assertThat(ROOM.read(CASE)).isEqualTo(entries);
  }

  @Test
  void keepsTheSameEntryOnce() {
    ROOM.names().remember(CASE, List.of(person(1, "Grace Hope", "Grace")));
    ROOM.names().remember(CASE, List.of(person(1, "Grace", "Grace Hope")));

    assertThat(ROOM.rows("pseudonym")).hasSize(1);
    assertThat(ROOM.rows("case_key")).hasSize(1);
  }

  @Test
  void addsNamesThatComeLater() {
    ROOM.names().remember(CASE, List.of(person(1, "Grace Hope")));
    ROOM.names().remember(CASE, List.of(person(1, "Grace Hope", "Grcae")));

    assertThat(ROOM.read(CASE)).containsExactly(person(1, "Grace Hope", "Grcae"));
  }

  @Test
  void keepsTheSameEntriesOnceWhenManyRememberThemAtTheSameTimeAndInAnyOrder() {
    var entries = IntStream.range(0, 500).mapToObj(n -> person(n, "Name " + n)).toList();
    ROOM.names().remember(CASE, entries.subList(0, 1));

    var done =
        IntStream.range(0, 6)
            .mapToObj(
                n -> {
                  var shuffled = new ArrayList<>(entries);
                  Collections.shuffle(shuffled, new Random(n));
                  return CompletableFuture.runAsync(
                      () -> ROOM.namesOfAnotherServer().remember(CASE, shuffled));
                })
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(done).join();

    assertThat(ROOM.read(CASE)).containsExactlyInAnyOrderElementsOf(entries);
    assertThat(ROOM.rows("pseudonym")).hasSize(500);
  }

  @Test
  void keepsCasesApart() {
    ROOM.names().remember(CASE, List.of(person(1, "Grace Hope")));
    ROOM.names().remember(OTHER, List.of(person(1, "Rose Lane")));

    assertThat(ROOM.read(OTHER)).containsExactly(person(1, "Rose Lane"));
    assertThat(ROOM.column("select count(distinct id) from vault.pseudonym")).containsExactly("2");
  }

  @Test
  void knowsNobodyOfACaseThatItNeverHeardOf() {
    assertThat(ROOM.read(OTHER)).isEmpty();
    assertThat(ROOM.rows("case_key")).isEmpty();
  }

  @Test
  void leavesNoNameInTheDatabase() {
    ROOM.names().remember(CASE, List.of(person(1, "Okonkwo")));

    var hex = "4f6b6f6e6b776f"; // Okonkwo
    assertThat(ROOM.rows("pseudonym").toString()).doesNotContain("Okonkwo").doesNotContain(hex);
  }

  @Test
  void leavesTheLengthOfANameOutToo() {
    ROOM.names().remember(CASE, List.of(person(1, "Li")));
    ROOM.names().remember(CASE, List.of(person(2, "Venkatanarasimharajuvaripeta")));

    assertThat(ROOM.column("select distinct octet_length(sealed) from vault.pseudonym")).hasSize(1);
  }

  @Test
  void isReadWithNoOtherMasterKey() {
    ROOM.names().remember(CASE, List.of(person(1, "Grace Hope")));
    ROOM.hasKeys("another key that is long enough too");

    assertThatThrownBy(() -> ROOM.read(CASE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("which is not here");
  }

  @Test
  void isReadWhileItsMasterKeyIsOneOfSeveral() {
    ROOM.names().remember(CASE, List.of(person(1, "Grace Hope")));
    ROOM.hasKeys(KEY, "another key that is long enough too");

    assertThat(ROOM.read(CASE)).hasSize(1);
  }

  @Test
  void takesTwoStatementsAndTwoMoreForTheFirstOfACase() {
    var many = IntStream.range(0, 200).mapToObj(n -> person(n, "Name " + n, "N" + n)).toList();

    assertThat(ROOM.statementsOf(() -> ROOM.names().remember(CASE, many))).isEqualTo(4);
    assertThat(ROOM.statementsOf(() -> ROOM.names().remember(CASE, many))).isEqualTo(2);
    assertThat(ROOM.statementsOf(() -> ROOM.read(CASE))).isEqualTo(2);
  }

  @Test
  void noticesALabelThatWasExchanged() {
    ROOM.names().remember(CASE, List.of(person(1, "Grace Hope")));
    ROOM.execute(Login.MIGRATOR, "update vault.pseudonym set label = '[Person 2]'");

    assertThatThrownBy(() -> ROOM.read(CASE)).hasMessageContaining("altered or moved");
  }

  @Test
  void noticesAKeyThatWasMovedToAnotherCase() {
    ROOM.names().remember(CASE, List.of(person(1, "Grace Hope")));
    ROOM.names().remember(OTHER, List.of(person(1, "Rose Lane")));
    ROOM.execute(
        Login.MIGRATOR,
        "update vault.case_key set wrapped_key = (select wrapped_key from vault.case_key"
            + " where case_reference = 'FTP-2026-0417')");

    assertThatThrownBy(() -> ROOM.read(OTHER)).hasMessageContaining("altered or moved");
  }
}
