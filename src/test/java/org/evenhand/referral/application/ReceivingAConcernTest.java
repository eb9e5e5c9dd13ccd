package org.evenhand.referral.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.referral.ReceptionDesk.goodAnswers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.referral.ReceptionDesk;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.api.ConcernReceived;
import org.evenhand.referral.api.NewConcern;
import org.evenhand.testing.Databases;
import org.evenhand.testing.RowCounts;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceivingAConcernTest {
  private static final TestDatabase DATABASE = Databases.fresh();
  private final ReceptionDesk desk = new ReceptionDesk(DATABASE);

  @ParameterizedTest
  @EnumSource(Channel.class)
  void makesOneRecordWhateverTheWayIn(Channel channel) {
    var received = desk.receive(channel, goodAnswers(channel)).value();

    var concern = desk.reading().of(received.reference()).orElseThrow();
    assertThat(concern.channel()).isEqualTo(channel);
    assertThat(concern.sourceType())
        .isEqualTo(channel == Channel.PUBLIC_FORM ? SourceType.PUBLIC : SourceType.EMPLOYER);
    assertThat(concern.answers().text("what")).isEqualTo(goodAnswers(channel).text("what"));
    assertThat(concern.employerChecks().isPresent()).isEqualTo(channel != Channel.PUBLIC_FORM);
    var parties = desk.unit.asking(entities -> desk.readCase().parties(received.reference()));
    assertThat(parties)
        .extracting(party -> party.role() + " " + party.name())
        .containsExactlyInAnyOrder(
            "REGISTRANT Marian Castellane",
            (channel == Channel.PUBLIC_FORM ? PartyRole.COMPLAINANT : PartyRole.EMPLOYER)
                + " Dana Holroyd");
  }

  @Test
  void countsFromTheDayItTrulyArrived() {
    var keyed = desk.receive(Channel.STAFF_KEYED, goodAnswers(Channel.STAFF_KEYED)).value();
    var own = desk.receive(Channel.PUBLIC_FORM, goodAnswers(Channel.PUBLIC_FORM)).value();

    assertThat(keyed.receivedOn()).isEqualTo(LocalDate.of(2026, 5, 4));
    assertThat(own.receivedOn()).isEqualTo(ReceptionDesk.TODAY);
    var file = desk.unit.asking(entities -> desk.readCase().get(keyed.reference()));
    assertThat(file.receivedOn()).isEqualTo(LocalDate.of(2026, 5, 4));
  }

  @Test
  void takesNobodyOutsideAtTheirWordAboutTheDayItArrived() {
    var answers = goodAnswers(Channel.API).with("receivedOn", "1 January 2026");
    assertThat(desk.receive(Channel.API, answers).value().receivedOn())
        .isEqualTo(ReceptionDesk.TODAY);
  }

  @Test
  void happensOnceHoweverOftenItIsSent() {
    var concern =
        new NewConcern(UUID.randomUUID(), Channel.PUBLIC_FORM, goodAnswers(Channel.PUBLIC_FORM));
    var first = desk.receive(concern).value();
    var rows = rows();

    var second = desk.receive(concern).value();

    assertThat(second.again()).isTrue();
    assertThat(second.reference()).isEqualTo(first.reference());
    assertThat(second.acknowledgement()).isEqualTo(first.acknowledgement());
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void happensOnceWhenTenSendItAtTheSameMoment() throws Exception {
    var concern =
        new NewConcern(UUID.randomUUID(), Channel.PUBLIC_FORM, goodAnswers(Channel.PUBLIC_FORM));
    var before = rows().get("casework.concern");
    var senders = new ArrayList<Callable<Outcome<ConcernReceived>>>();
    for (var i = 0; i < 10; i++) {
      senders.add(() -> desk.receive(concern));
    }
    var pool = Executors.newFixedThreadPool(10);
    var references = new HashSet<String>();
    var fresh = 0;
    for (var answer : pool.invokeAll(senders)) {
      references.add(answer.get().value().reference().value());
      fresh += answer.get().value().again() ? 0 : 1;
    }
    pool.shutdown();

    assertThat(references).hasSize(1);
    assertThat(fresh).isEqualTo(1);
    assertThat(rows().get("casework.concern")).isEqualTo(before + 1);
  }

  @Test
  void isRefusedWhenTheSameSubmissionComesWithOtherAnswers() {
    var key = UUID.randomUUID();
    var answers = goodAnswers(Channel.PUBLIC_FORM);
    desk.receive(new NewConcern(key, Channel.PUBLIC_FORM, answers));
    var rows = rows();

    var other = answers.with("what", "Something else.");
    assertThat(desk.receive(new NewConcern(key, Channel.PUBLIC_FORM, other)).problems())
        .containsExactly(Problem.of("concern.sentBefore"));
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void isAcknowledgedUnderANumberThatSaysNothing() {
    var numbers = new HashSet<String>();
    for (var i = 0; i < 5; i++) {
      var received = desk.receive(Channel.API, goodAnswers(Channel.API)).value();
      assertThat(received.acknowledgement())
          .matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}")
          .doesNotContain("2026");
      numbers.add(received.acknowledgement());
      var spelt = received.acknowledgement().toLowerCase().replace('-', ' ');
      assertThat(desk.reading().acknowledgedAs(spelt).orElseThrow().reference())
          .isEqualTo(received.reference());
    }
    assertThat(numbers).hasSize(5);
  }

  @Test
  void mayBeAnonymousWhenItCameByLetter() {
    var answers =
        goodAnswers(Channel.STAFF_KEYED)
            .with("source", "PUBLIC")
            .with("yourName", "")
            .with("organisation", "")
            .with("yourEmail", "")
            .with("yourAddress", "");
    assertThat(desk.receive(Channel.STAFF_KEYED, answers).isDone()).isTrue();
  }

  private static java.util.Map<String, Long> rows() {
    return RowCounts.of(DATABASE.access(Login.CASEWORK));
  }
}
