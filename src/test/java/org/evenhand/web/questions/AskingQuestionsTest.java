package org.evenhand.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.kernel.Problem;
import org.evenhand.web.Html;
import org.evenhand.web.MarkupForTests;
import org.evenhand.web.WordsForTests;
import org.junit.jupiter.api.Test;

class AskingQuestionsTest {
  private static final List<Option> LEVELS =
      List.of(new Option("LOW", null), new Option("HIGH", null));

  private static final Layout STAFF = new Layout(3, false, true);
  private static final Layout PUBLIC = new Layout(1, true, false);

  private final QuestionWords words =
      new QuestionWords(
          WordsForTests.with(
              "s.level=How serious is it?",
              "s.level.hint=Think of people.",
              "s.level.LOW=Low",
              "s.level.HIGH=High",
              "s.level.where=Where in the file",
              "s.refer=Who to",
              "s.finding=Is it proved: {0}?",
              "s.reasons=Your reasons",
              "s.reasons.missing=Say which facts mattered",
              "s.when=When was it",
              "s.member=Chair",
              "s.view=Another's view",
              "s.level.short=Seriousness",
              "s.reasons.leave=(not if you give it back)",
              "s.text=The concern"),
          "s");

  @Test
  void writesAChoiceAsAFieldsetWithItsHint() {
    assertThat(staff(Answers.NONE.with("level", "HIGH"), Question.choice("level", LEVELS)))
        .isEqualTo(
            "<fieldset class=\"eh-fieldset eh-question\" aria-describedby=\"q-level-hint\">"
                + "<legend class=\"eh-legend\"><h3>How serious is it?</h3></legend>"
                + "<span class=\"eh-hint\" id=\"q-level-hint\">Think of people.</span>"
                + "<div class=\"eh-choices--inline\">"
                + "<div class=\"eh-choice eh-choice--1\"><input type=\"radio\" name=\"q-level\""
                + " id=\"q-level\" value=\"LOW\"></input><label for=\"q-level\">Low</label></div>"
                + "<div class=\"eh-choice eh-choice--2\"><input type=\"radio\" name=\"q-level\""
                + " id=\"q-level-HIGH\" value=\"HIGH\" checked=\"checked\"></input>"
                + "<label for=\"q-level-HIGH\">High</label></div>"
                + "</div></fieldset>");
  }

  @Test
  void showsWhatAnotherAnsweredInTheWordsOfTheQuestions() {
    var said =
        Question.said(
            "view", List.of(new Option("level.HIGH", null), new Option("reasons", "It <hurt>.")));

    assertThat(staff(Answers.NONE, said))
        .contains(
            "<div><dt>Seriousness</dt><dd>High</dd></div>"
                + "<div><dt>Your reasons</dt><dd><p>It &lt;hurt&gt;.</p></dd></div>");
  }

  @Test
  void saysWhenAQuestionMayBeLeftOut() {
    assertThat(staff(Answers.NONE, Question.longText("reasons").optional()))
        .contains("Your reasons (not if you give it back)");
  }

  @Test
  void putsWhatHangsOnAnAnswerBelowIt() {
    var html =
        staff(
            Answers.NONE,
            Question.choice("level", LEVELS),
            Question.shortText("refer").when("level", "HIGH"));
    assertThat(html)
        .contains("<div class=\"eh-then eh-then--if eh-if-2\"><div class=\"eh-field\">")
        .contains("<span class=\"eh-if\">If you choose “High”: </span>Who to</label>")
        .endsWith("</div></div></fieldset>");
  }

  @Test
  void keepsAPartOfAChoiceInsideIt() {
    var html =
        staff(
            Answers.NONE,
            Question.shortText("reasons"),
            Question.choice("level", LEVELS),
            Question.shortText("level.where").optional());
    assertThat(html)
        .contains("<div class=\"eh-then\"><div class=\"eh-field\"><label class=\"eh-label\"")
        .contains("Where in the file (you may leave this out)</label>")
        .endsWith("</div></div></fieldset>");
  }

  @Test
  void saysWhatIsWrongBesideTheField() {
    var html =
        written(
            new Asked(
                StepForm.of(Question.longText("reasons")),
                Answers.NONE.with("reasons", " "),
                List.of(Problem.at("reasons", "answer.missing")),
                words,
                "q"),
            STAFF);
    assertThat(html)
        .startsWith("<div class=\"eh-field eh-field--wrong eh-question\">")
        .contains(
            "<span class=\"eh-error\" id=\"q-reasons-error\">Error: Say which facts mattered</span>")
        .contains("aria-invalid=\"true\" aria-describedby=\"q-reasons-error\"");
  }

  @Test
  void escapesWhatPeopleTyped() {
    var html =
        staff(Answers.NONE.with("refer", "\"><script>x</script>"), Question.shortText("refer"));
    assertThat(html).contains("value=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\"");
  }

  @Test
  void asksADateInThreeBoxesAndKeepsAWrongOne() {
    var form = StepForm.of(Question.date("when"));
    var answers = Answers.NONE.with("when", "9//2026");
    var html = written(new Asked(form, answers, form.check(answers), words, "q"), PUBLIC);
    assertThat(html)
        .contains("<legend class=\"eh-legend\"><h1>When was it</h1></legend>")
        .contains("id=\"q-when\" name=\"q-when\" value=\"9\"")
        .contains("id=\"q-when-month\" name=\"q-when-month\" value=\"\"")
        .contains("aria-invalid=\"true\" aria-describedby=\"q-when-error\"")
        .contains("id=\"q-when-year\" name=\"q-when-year\" value=\"2026\"");
  }

  @Test
  void takesOneTextForCountedQuestions() {
    var asked = Question.choice("finding.2", LEVELS).about("Opened <records>");
    assertThat(staff(Answers.NONE, asked))
        .contains("<h3>Is it proved: Opened &lt;records&gt;?</h3>");
  }

  @Test
  void showsAGapInTheWords() {
    assertThat(staff(Answers.NONE, Question.shortText("nameless"))).contains("[s.nameless]");
  }

  @Test
  void showsATextAmongTheQuestionsInParagraphs() {
    assertThat(staff(Answers.NONE, Question.shown("text", "One.\n\nTwo,\nthree.")))
        .contains("<p>One.</p><p>Two,<br></br>three.</p>");
  }

  private String staff(Answers answers, Question... questions) {
    return written(new Asked(StepForm.of(questions), answers, List.of(), words, "q"), STAFF);
  }

  private static String written(Asked asked, Layout layout) {
    var writer = new MarkupForTests();
    new FormMarkup(new Html(writer), asked, layout).write();
    return writer.toString();
  }
}
