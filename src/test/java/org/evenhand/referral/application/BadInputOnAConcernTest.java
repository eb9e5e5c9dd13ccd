package org.evenhand.referral.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.referral.ReceptionDesk.goodAnswers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.referral.ReceptionDesk;
import org.evenhand.referral.api.Channel;
import org.evenhand.testing.Databases;
import org.evenhand.testing.RowCounts;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;
import org.evenhand.web.WordsForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every question of every way in, answered badly in every way there is. */
class BadInputOnAConcernTest {
  private static final TestDatabase DATABASE = Databases.fresh();

  /** What looks dangerous and is only text: kept to the letter, never run, never refused. */
  private static final List<String> ONLY_TEXT =
      List.of(
          "=cmd|' /C calc'!A0",
          "+1+1",
          "@SUM(A1)",
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "#{casePage.open()}",
          "${7*7}",
          "'; drop table casework.concern; --",
          "{0} {registrant}",
          "..\\..\\etc",
          "\u202Etxt.exe");

  private final ReceptionDesk desk = new ReceptionDesk(DATABASE);

  @ParameterizedTest
  @EnumSource(Channel.class)
  void isToldBesideItsQuestionAndWritesNothing(Channel channel) {
    var words = WordsForTests.shipped();
    var rows = rows();
    for (var question : ConcernForms.whole(channel).questions()) {
      for (var bad : bad(question)) {
        var answers = answered(goodAnswers(channel), question.id(), bad);
        var problems = desk.receive(channel, answers).problems();
        assertThat(problems)
            .as("%s %s: %s", channel, question.id(), shown(bad))
            .anySatisfy(
                problem -> {
                  assertThat(problem.field()).isEqualTo(question.id());
                  assertThat(words.maybe(problem.key())).isPresent();
                  assertThat(words.problem(problem)).doesNotContain("[", "{");
                });
      }
    }
    assertThat(rows()).isEqualTo(rows);
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void keepsToTheLetterWhatOnlyLooksDangerous(Channel channel) {
    for (var text : ONLY_TEXT) {
      var answers = goodAnswers(channel);
      for (var question : ConcernForms.whole(channel).questions()) {
        if (isFree(question) && text.length() <= question.maxLength()) {
          answers = answers.with(question.id(), text);
        }
      }
      var received = desk.receive(channel, answers);
      assertThat(received.isDone()).as(text + received.problems()).isTrue();
      var kept = desk.reading().of(received.value().reference()).orElseThrow().answers();
      for (var question : ConcernForms.whole(channel).questions()) {
        assertThat(kept.text(question.id()))
            .as(question.id())
            .isEqualTo(answers.text(question.id()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void takesTheLongestTextThereMayBe(Channel channel) {
    var answers = goodAnswers(channel);
    for (var question : ConcernForms.whole(channel).questions()) {
      if (isFree(question)) {
        answers = answers.with(question.id(), "é".repeat(question.maxLength()));
      }
    }
    assertThat(desk.receive(channel, answers).isDone()).isTrue();
  }

  @Test
  void cutsNoCharacterInHalf() {
    var answers =
        goodAnswers(Channel.PUBLIC_FORM).with("what", "x".repeat(239) + "𐐷" + "y".repeat(100));
    var received = desk.receive(Channel.PUBLIC_FORM, answers).value();
    var summary = desk.unit.asking(entities -> desk.readCase().get(received.reference()).summary());
    assertThat(summary).isEqualTo("x".repeat(239) + "…");
  }

  @Test
  void dropsWhatTheFormNeverAsked() {
    var answers =
        goodAnswers(Channel.PUBLIC_FORM)
            .with("source", "POLICE")
            .with("receivedOn", "1 January 2020")
            .with("isAdmin", "true");
    var received = desk.receive(Channel.PUBLIC_FORM, answers).value();
    var kept = desk.reading().of(received.reference()).orElseThrow();
    assertThat(kept.answers().values()).doesNotContainKeys("source", "receivedOn", "isAdmin");
    assertThat(kept.receivedOn()).isEqualTo(ReceptionDesk.TODAY);
  }

  private static Stream<List<String>> badOf(Question question) {
    var bad = new ArrayList<List<String>>();
    if (question.required()) {
      bad.add(List.of());
      bad.add(List.of(""));
      bad.add(List.of(" \n\t "));
    }
    switch (question.kind()) {
      case CHOICE, PICK -> {
        bad.add(List.of("MAYBE"));
        bad.add(List.of("=cmd()"));
        bad.add(List.of("#{true}"));
        bad.add(List.of(question.options().get(0).value(), question.options().get(1).value()));
      }
      case DATE -> {
        for (var day :
            List.of(
                "yesterday",
                "31 June 2026",
                "29 February 2026",
                "13 13 2026",
                "13 May 2026",
                "1 January 9999",
                "1 January 0026",
                "<b>",
                "=TODAY()",
                "${now}",
                "-1/-1/2026")) {
          bad.add(List.of(day));
        }
      }
      default -> bad.add(List.of("x".repeat(question.maxLength() + 1)));
    }
    if (question.id().equals("yourEmail")) {
      bad.add(List.of("not an address"));
      bad.add(List.of("a@b"));
      bad.add(List.of("a@example.org, b@example.org"));
      bad.add(List.of("a@example.org\nBcc: b@example.org"));
    }
    return bad.stream();
  }

  private static List<List<String>> bad(Question question) {
    return badOf(question).toList();
  }

  private static boolean isFree(Question question) {
    return (question.kind() == Question.Kind.SHORT_TEXT
            || question.kind() == Question.Kind.LONG_TEXT)
        && !question.id().equals("yourEmail");
  }

  private static Answers answered(Answers answers, String id, List<String> given) {
    return answers.with(id, given.toArray(String[]::new));
  }

  private static String shown(List<String> bad) {
    var text = bad.toString();
    return text.substring(0, Math.min(60, text.length()));
  }

  private static Map<String, Long> rows() {
    return RowCounts.of(DATABASE.access(Login.CASEWORK));
  }
}
