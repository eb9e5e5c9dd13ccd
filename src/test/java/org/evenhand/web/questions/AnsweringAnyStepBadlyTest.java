package org.evenhand.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;
import org.evenhand.testing.steps.Filled;
import org.evenhand.testing.steps.Rooms;
import org.evenhand.testing.steps.StepAtHand;
import org.evenhand.web.Html;
import org.evenhand.web.MarkupForTests;
import org.evenhand.web.Words;
import org.evenhand.web.WordsForTests;
import org.evenhand.workflow.api.StepAttempt.Completed;
import org.evenhand.workflow.api.StepAttempt.Refused;
import org.evenhand.workflow.application.Steps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every step there is, found by itself: whatever nonsense is typed, sent or pasted is refused in
 * words at its question, stays on the page and changes nothing; and what is only strange is kept to
 * the letter.
 */
class AnsweringAnyStepBadlyTest {
  private static final Rooms ROOMS = new Rooms();
  private static final int ONE_IN = Integer.getInteger("bad.answers.one.in", 6);
  private static final Words WORDS = WordsForTests.shipped();
  private static final Layout LAYOUT = new Layout(3, false, true);

  /** Texts that somebody, or something, might take for more than text. */
  private static final List<String> STRANGE =
      List.of(
          "<script>alert(1)</script>",
          "=1+1",
          "#{7919*7907}",
          "${7919*7907}",
          "{{registrantName}}",
          "'; drop table casework.case_file; --");

  private static final List<String> UNSEEN =
      List.of("a\u0000b", "\u0007", "\u001b[31mred", "a\u007f");

  @AfterAll
  static void close() {
    ROOMS.close();
  }

  static Stream<String> steps() {
    return ROOMS.get(Steps.class).all().stream().map(HumanStep::id);
  }

  @Test
  void areManyAndFoundByThemselves() {
    assertThat(steps()).hasSizeGreaterThan(60).contains("decideTriage", "recordHighCourtOrder");
  }

  @ParameterizedTest
  @MethodSource("steps")
  void isRefusedInWordsOrKeptToTheLetter(String id) {
    var hand = new StepAtHand(ROOMS, ROOMS.get(Steps.class).get(id));
    refusesWhatIsBad(hand, id);
    keepsWhatIsOnlyStrange(hand, id);
    takesNoNoticeOfWhatWasNotAsked(hand, id);
  }

  private static void refusesWhatIsBad(StepAtHand hand, String id) {
    var form = hand.form();
    var before = hand.everything();
    for (var question : form.questions()) {
      if (Filled.isInReach(form, question)) {
        someOf(badFor(question), id + question.id())
            .forEach(bad -> refused(hand, id, form, question, bad));
      }
    }
    assertThat(hand.everything()).isEqualTo(before);
    assertThat(hand.askedOfTheEngine()).isEmpty();
  }

  /**
   * What is missing is tried at every question; of the rest a sixth at each, another at the next,
   * so that every kind of question meets all of it. {@code -Dbad.answers.one.in=1} tries all at
   * each, which takes minutes.
   */
  private static Stream<String[]> someOf(List<String[]> bad, String where) {
    var first = Math.floorMod(where.hashCode(), ONE_IN);
    return IntStream.range(0, bad.size())
        .filter(i -> bad.get(i).length == 0 || i % ONE_IN == first)
        .mapToObj(bad::get);
  }

  private static void refused(
      StepAtHand hand, String id, StepForm form, Question question, String[] bad) {
    var good = Filled.as(form, today(), question);
    var sent = sent(form, good, Map.of("q-" + question.id(), bad));
    var what = id + "." + question.id() + " <- " + String.join(" + ", bad);
    assertThat(hand.typesAndComesBack(sent)).as(what).isEqualTo(sent);
    var attempt = hand.confirms(sent);
    assertThat(attempt).as(what).isInstanceOf(Refused.class);
    var problems = ((Refused) attempt).problems();
    assertThat(problems).as(what).anyMatch(problem -> problem.field().equals(question.id()));
    inWords(hand, id, form, problems);
    var page = page(hand, id, form, sent, problems);
    assertThat(page).as(what).contains("eh-error").doesNotContain("<script");
    if (isTyped(question)) {
      var typed = sent.all(question.id()).stream().findFirst().orElse("");
      assertThat(page).as(what).contains(escaped(typed));
    }
  }

  private static void keepsWhatIsOnlyStrange(StepAtHand hand, String id) {
    var form = hand.form();
    var strange = String.join(" ", STRANGE);
    var completed = 0;
    for (var way : Filled.ways(form, today())) {
      var typed = way;
      for (var question : form.questions()) {
        if (isFree(question) && form.applies(question, way)) {
          typed = typed.with(question.id(), cut(question.id() + strange, question));
        }
      }
      var tried = hand.tries(sent(form, typed, Map.of()), "62615533");
      if (tried.attempt() instanceof Completed done) {
        completed++;
        assertThat(done.done().answers()).isEqualTo(form.keepAsked(typed));
        assertThat(tried.saying()).isEmpty();
        assertThat(page(hand, id, form, typed, List.of())).doesNotContain("<script");
      } else {
        inWords(hand, id, form, ((Refused) tried.attempt()).problems());
      }
    }
    assertThat(completed).as("ways in which " + id + " can be done").isPositive();
  }

  private static void takesNoNoticeOfWhatWasNotAsked(StepAtHand hand, String id) {
    var form = hand.form();
    var mark = "MARK-" + UUID.randomUUID();
    for (var way : Filled.ways(form, today())) {
      var typed = way.with("noSuchQuestion", mark);
      for (var question : form.questions()) {
        if (!form.applies(question, way) || question.kind() == Question.Kind.TEXT_SHOWN) {
          typed = typed.with(question.id(), mark);
        }
      }
      assertThat(hand.tries(typed, mark).saying()).as(id + " " + way).isEmpty();
    }
  }

  /** Whatever must be refused at such a question, as a browser would send it. */
  private static List<String[]> badFor(Question question) {
    var bad = new ArrayList<String[]>();
    if (question.kind() == Question.Kind.TEXT_SHOWN) {
      return bad;
    }
    if (question.required()) {
      bad.add(new String[0]);
      bad.add(new String[] {"  "});
    }
    UNSEEN.stream().limit(isFreeKind(question) ? 9 : 1).forEach(text -> all(bad, text));
    switch (question.kind()) {
      case CHOICE, PICK -> {
        unknown(bad);
        question.options().stream()
            .map(Question.Option::value)
            .limit(2)
            .reduce((one, two) -> one + "\n" + two)
            .map(two -> two.split("\n"))
            .filter(two -> two.length == 2)
            .ifPresent(bad::add);
      }
      case CHOICES -> unknown(bad);
      case DATE ->
          all(
              bad,
              "31 February 2026",
              "29/2/2027",
              "2026-13-01",
              "tomorrow",
              "12345",
              "8 March",
              "1 January 1066",
              "8 March 20266",
              "1 January 2999",
              "-1/-1/-1");
      case WHOLE_NUMBER ->
          all(bad, "-1", "1.5", "eleven", "\u0661\u0662", "99999999999", "1e3", "12 months");
      case SHORT_TEXT -> {
        all(bad, "x".repeat(question.maxLength() + 1), "one\r\ntwo");
        bad.add(new String[] {"one", "two"});
      }
      default -> {
        all(bad, "x".repeat(question.maxLength() + 1));
        bad.add(new String[] {"one", "two"});
      }
    }
    if (!isFreeKind(question)) {
      STRANGE.stream().limit(3).forEach(text -> all(bad, text));
    }
    return bad;
  }

  private static void unknown(List<String[]> bad) {
    all(bad, "NO_SUCH_ANSWER", UUID.randomUUID().toString());
  }

  private static void all(List<String[]> bad, String... texts) {
    Stream.of(texts).forEach(text -> bad.add(new String[] {text}));
  }

  private static boolean isFreeKind(Question question) {
    return question.kind() == Question.Kind.SHORT_TEXT
        || question.kind() == Question.Kind.LONG_TEXT;
  }

  private static boolean isTyped(Question question) {
    return isFreeKind(question)
        || question.kind() == Question.Kind.DATE
        || question.kind() == Question.Kind.WHOLE_NUMBER;
  }

  /**
   * Whether any words will do; an address and a number of the register have a form of their own.
   */
  private static boolean isFree(Question question) {
    return isFreeKind(question) && !List.of("letter.email", "number").contains(question.id());
  }

  private static String cut(String text, Question question) {
    return text.length() <= question.maxLength() ? text : text.substring(0, question.maxLength());
  }

  private static Answers sent(StepForm form, Answers good, Map<String, String[]> instead) {
    var parameters = new java.util.HashMap<String, String[]>();
    good.values().forEach((id, given) -> parameters.put("q-" + id, given.toArray(String[]::new)));
    parameters.putAll(instead);
    return Submitted.read(form, "q", parameters);
  }

  private static void inWords(StepAtHand hand, String id, StepForm form, List<Problem> problems) {
    var words = new QuestionWords(WORDS.under(hand.rules()), id);
    for (var problem : problems) {
      var sentence = words.problem(problem);
      assertThat(sentence).as(id + ": " + problem).matches("[A-Z“].{8,}").doesNotContain("[", "{");
      assertThat(words.problemNamed(form, problem)).doesNotContain("[");
      assertThat(problem.field().isEmpty() || form.question(problem.field()).isPresent())
          .as(id + ": " + problem + " is at no question")
          .isTrue();
    }
  }

  private static String page(
      StepAtHand hand, String id, StepForm form, Answers answers, List<Problem> problems) {
    var out = new MarkupForTests();
    var words = new QuestionWords(WORDS.under(hand.rules()), id);
    new FormMarkup(new Html(out), new Asked(form, answers, problems, words, "q"), LAYOUT).write();
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static java.time.LocalDate today() {
    return CivilTime.today(ROOMS.clock());
  }
}
