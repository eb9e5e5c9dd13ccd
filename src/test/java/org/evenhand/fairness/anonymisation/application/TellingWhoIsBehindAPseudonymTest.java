package org.evenhand.fairness.anonymisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.fairness.anonymisation.api.ReIdentification.Answer.DESTROYED;
import static org.evenhand.fairness.anonymisation.api.ReIdentification.Answer.NOT_FOR_THEM;
import static org.evenhand.fairness.anonymisation.api.ReIdentification.Answer.NO_SUCH_PSEUDONYM;
import static org.evenhand.fairness.anonymisation.api.ReIdentification.Answer.TOLD;
import static org.evenhand.fairness.anonymisation.vault.VaultFixture.person;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.fairness.anonymisation.api.ReIdentification;
import org.evenhand.fairness.anonymisation.api.ReIdentified;
import org.evenhand.fairness.anonymisation.vault.PseudonymEntry;
import org.evenhand.fairness.anonymisation.vault.VaultFixture;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellingWhoIsBehindAPseudonymTest {
  private static final VaultFixture ROOM = new VaultFixture();
  private static final CaseReference CASE = ROOM.aCase();
  private static final Actor OFFICER = actor("dora", Role.DATA_PROTECTION_OFFICER);
  private static final Actor LEAD = actor("lena", Role.LEAD_INVESTIGATOR);
  private static final String PURPOSE = "The court asked for the name of the witness.";

  @BeforeEach
  void nothingIsOnRecord() {
    ROOM.execute(Login.MIGRATOR, "delete from vault.re_identification");
    ROOM.remember(CASE, person(1, "Łukasz Hope", "HOPE, Ł.", "Lu\u200bkasz\nHope"));
  }

  @Test
  void putsItOnRecordAndTells() {
    var told = ask(OFFICER, "[Person 1]", PURPOSE).value();

    assertThat(told.behind())
        .containsExactly(
            new ReIdentified.Behind(
                "NAME", List.of("Łukasz Hope", "HOPE, Ł.", "Lu\u200bkasz\nHope")));
    assertThat(record())
        .containsExactly(
            new ReIdentification(
                ROOM.clock.instant(), "dora", CASE.value(), "[Person 1]", PURPOSE, TOLD));
    assertThat(
            ROOM.column(
                "select account || ' ' || item from casework.access_record where kind = 'PSEUDONYM'"
                    + " and case_reference = '"
                    + CASE
                    + "'"))
        .contains("dora [Person 1]");
  }

  /** Round trip: every entry, letter for letter, and none of another. */
  @Test
  void givesEveryNameBackAsItWas() {
    var reference = ROOM.aCase();
    var entries =
        IntStream.range(1, 50)
            .mapToObj(n -> person(n, "Ọlábísí Ní Dhómhnaill " + n, "O’N-" + n, "\t" + n + "é🙂"))
            .toArray(PseudonymEntry[]::new);
    ROOM.remember(reference, entries);

    for (var entry : entries) {
      assertThat(ask(OFFICER, reference, entry.label(), PURPOSE).value().behind())
          .containsExactly(new ReIdentified.Behind(entry.kind(), entry.forms()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Person 1", "person 1", " [person  1] "})
  void understandsAPseudonymThatWasTyped(String typed) {
    assertThat(ask(LEAD, typed, PURPOSE).value().label()).isEqualTo("[Person 1]");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"DATA_PROTECTION_OFFICER", "LEAD_INVESTIGATOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void tellsNobodyElseAndPutsThatOnRecord(Role role) {
    var refused = ask(actor("nosy", role), "[Person 1]", PURPOSE);

    assertThat(refused.problems()).extracting("key").containsExactly("reIdentify.notForYou");
    assertThat(record()).extracting("by", "outcome").containsExactly(tuple("nosy", NOT_FOR_THEM));
  }

  @Test
  void tellsNobodyWhoDecidesAtTriageWhateverElseTheyDo() {
    var both = actor("tess", Role.DATA_PROTECTION_OFFICER, Role.TRIAGE_OFFICER);

    assertThat(ask(both, "[Person 1]", PURPOSE).isDone()).isFalse();
    assertThat(record()).extracting("outcome").containsExactly(NOT_FOR_THEM);
  }

  @Test
  void tellsNobodyWhoIsTooNearToTheCase() {
    ROOM.execute(
        Login.CASEWORK,
        "insert into casework.declared_conflict (case_reference, account, reason, at) values ('"
            + CASE
            + "', 'cora', 'a cousin', now())");

    for (var role : List.of(Role.DATA_PROTECTION_OFFICER, Role.LEAD_INVESTIGATOR)) {
      assertThat(ask(actor("cora", role), "[Person 1]", PURPOSE).isDone()).isFalse();
    }
    assertThat(record()).extracting("outcome").containsExactly(NOT_FOR_THEM, NOT_FOR_THEM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "because",
        "xxxx xxxx xxxx xxxx xxxx xxxx",
        "........................",
        "need need need need need need need",
        "I am a man of it"
      })
  void asksForAPurposeThatSaysSomething(String purpose) {
    assertThat(ask(OFFICER, "[Person 1]", purpose).problems())
        .extracting("field", "key")
        .containsExactly(tuple("purpose", "reIdentify.purpose.tooLittle"));
    assertThat(record()).isEmpty();
  }

  @Test
  void saysThatThereIsNoSuchPseudonymAndPutsThatOnRecord() {
    assertThat(ask(OFFICER, "[Person 9]", PURPOSE).problems())
        .extracting("key")
        .containsExactly("reIdentify.noSuchPseudonym");
    assertThat(ask(OFFICER, new CaseReference("FTP-2019-0001"), "[Person 1]", PURPOSE).isDone())
        .isFalse();
    assertThat(record())
        .extracting("outcome")
        .containsExactly(NO_SUCH_PSEUDONYM, NO_SUCH_PSEUDONYM);
  }

  @Test
  void tellsNothingThatCannotBePutOnRecord() {
    ROOM.execute(Login.MIGRATOR, "alter table vault.re_identification rename to elsewhere");
    try {
      assertThatThrownBy(() -> ask(OFFICER, "[Person 1]", PURPOSE))
          .hasMessageContaining("re_identification");
    } finally {
      ROOM.execute(Login.MIGRATOR, "alter table vault.elsewhere rename to re_identification");
    }
  }

  @Test
  void keepsALongOrStrangeRequestOfSomebodyRefused() {
    ask(actor("nosy", Role.INVESTIGATOR), "\0".repeat(3) + "x".repeat(5_000), "y".repeat(9_000));

    assertThat(record().get(0).label()).hasSize(200);
    assertThat(record().get(0).purpose()).hasSize(1_000);
  }

  @Test
  void saysThatNamesWereDestroyed() {
    var reference = ROOM.aCase();
    ROOM.remember(reference, person(1, "Grace Hope"));
    ROOM.keeper().destroy(reference, "dora", "RETENTION_ENDED");

    assertThat(ask(OFFICER, reference, "[Person 1]", PURPOSE).problems())
        .extracting("key")
        .containsExactly("reIdentify.destroyed");
    assertThat(record()).extracting("outcome").containsExactly(DESTROYED);
  }

  private static Outcome<ReIdentified> ask(Actor by, String label, String purpose) {
    return ask(by, CASE, label, purpose);
  }

  private static Outcome<ReIdentified> ask(
      Actor by, CaseReference reference, String label, String purpose) {
    return ROOM.unit.asking(entities -> ROOM.reIdentifying().ask(by, reference, label, purpose));
  }

  private static List<ReIdentification> record() {
    return ROOM.log().page(0, 50).items();
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  private static Actor actor(String account, Role... roles) {
    return new Actor(account, account, Set.of(roles));
  }
}
