package org.evenhand.correspondence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.casefile.api.ClockState;
import org.evenhand.correspondence.api.DeliveryState;
import org.evenhand.correspondence.api.NewLetter;
import org.evenhand.correspondence.model.LetterText;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendingALetterTest {
  private static final CaseworkTransactions UNIT = new CaseworkTransactions(Databases.fresh());
  private static final Actor RUTH =
      new Actor("ruth", "Ruth Fairweather", Set.of(Role.INVESTIGATOR));
  private final MovableClock clock = new MovableClock("2026-05-04T09:00:00Z");
  private final PostRoom room = new PostRoom(UNIT, clock);
  private final CaseReference reference = CaseFixture.aCase(UNIT, clock, CaseFixture.SOCIAL_WORK);

  @AfterAll
  static void close() {
    UNIT.close();
  }

  @Test
  void keepsItAsSentWithItsHash() {
    var letter = PostRoom.byEmail(reference, "marian@example.org");
    var id = send(letter).value();
    var kept = room.letters.find(id).orElseThrow();
    assertThat(kept.text()).isEqualTo(letter.text());
    assertThat(kept.sha256()).isEqualTo(LetterText.sha256(letter.subject(), letter.text()));
    assertThat(kept.state()).isEqualTo(DeliveryState.WAITING);
    assertThat(kept.sentBy()).isEqualTo("ruth");
    assertThat(kept.asOnFile()).isTrue();
  }

  @Test
  void showsThatItWentToAnotherAddressThanOnFile() {
    var id = send(PostRoom.byEmail(reference, "other@example.org")).value();
    assertThat(room.letters.find(id).orElseThrow().asOnFile()).isFalse();
  }

  @Test
  void standsInTheChronology() {
    send(PostRoom.byPost(reference));
    var events =
        UNIT.asking(
            e -> room.read().chronology(reference, new ChronologyFilter("LETTER", 0, 10)).items());
    assertThat(events)
        .singleElement()
        .satisfies(e -> assertThat(e.event()).isEqualTo("letter.sent"));
  }

  @Test
  void startsTheClockOfItsProof() {
    send(PostRoom.byPost(reference));
    var proof = room.proofDue(reference).orElseThrow();
    assertThat(proof.dueOn()).isEqualTo("2026-05-06");
    assertThat(proof.state()).isEqualTo(ClockState.DUE_SOON);
  }

  @Test
  void isGoneWithTheStepWhenTheStepFails() {
    assertThatThrownBy(
            () ->
                UNIT.doing(
                    () -> {
                      room.send().send(PostRoom.byPost(reference), RUTH);
                      throw new IllegalStateException("the step failed");
                    }))
        .hasMessage("the step failed");
    assertThat(room.letters.of(reference)).isEmpty();
    assertThat(room.proofDue(reference)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "marian",
        "marian@example",
        "a b@example.org",
        "a@example.org, b@example.org",
        "a@example.org\r\nBcc: eve@example.org",
        "\"x\" <a@example.org>",
        "a@exa mple.org"
      })
  void refusesWhatIsNoEmailAddress(String address) {
    assertThat(send(PostRoom.byEmail(reference, address)).problems())
        .extracting(Problem::key)
        .containsExactly("letter.badEmail");
    assertThat(room.letters.of(reference)).isEmpty();
  }

  @Test
  void refusesASubjectOfTwoLines() {
    var letter = PostRoom.byEmail(reference, "marian@example.org");
    var injected =
        new NewLetter(
            reference,
            letter.template(),
            letter.toRole(),
            letter.toName(),
            letter.channel(),
            letter.sentTo(),
            "Hello\r\nBcc: eve@example.org",
            letter.text(),
            "");
    assertThat(send(injected).problems())
        .extracting(Problem::field)
        .containsExactly("letter.subject");
  }

  private Outcome<UUID> send(NewLetter letter) {
    return UNIT.asking(entities -> room.send().send(letter, RUTH));
  }
}
