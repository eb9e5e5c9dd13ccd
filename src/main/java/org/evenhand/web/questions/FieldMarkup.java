package org.evenhand.web.questions;

import java.util.Locale;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Kind;
import org.evenhand.web.Html;

/** Writes the parts of one question: its label, hint, error and control. */
final class FieldMarkup {
  private static final int CHARACTERS_IN_A_LINE = 75;
  private static final int FEWEST_ROWS = 6;
  private static final int MOST_ROWS = 24;
  private final Html html;
  private final Asked asked;
  private final Layout layout;
  private final QuestionWords words;

  FieldMarkup(Html html, Asked asked, Layout layout) {
    this.html = html;
    this.asked = asked;
    this.layout = layout;
    this.words = asked.words();
  }

  /** The label's words, with what the question hangs on and whether it may be left out. */
  void label(Question question) {
    condition(question);
    html.text(words.label(question));
    if (!question.required() && question.kind() != Kind.TEXT_SHOWN) {
      html.text(" " + words.mayBeLeftOut(question));
    }
  }

  private void condition(Question question) {
    var condition = question.condition();
    var about = asked.form().question(condition.question());
    if (about.isEmpty()) {
      return;
    }
    var answers =
        about.get().options().stream()
            .filter(option -> condition.answers().contains(option.value()))
            .toList();
    if (!answers.isEmpty()) {
      html.open("span", "eh-if").text(words.onlyIf(about.get(), answers) + " ").close("span");
    }
  }

  boolean hasHint(Question question) {
    return words.hint(question).isPresent() || question.kind() == Kind.DATE;
  }

  /** Writes the hint, when there is one. Dates always have an example. */
  void hint(Question question) {
    if (hasHint(question)) {
      var own = words.hint(question).orElse("");
      var example = question.kind() == Kind.DATE ? words.general(dateHint()) : "";
      html.open("span", "eh-hint").at("id", asked.hintId(question));
      html.text((own + " " + example).strip()).close("span");
    }
  }

  private String dateHint() {
    return layout.dateBoxes() ? "question.dateBoxes.hint" : "question.date.hint";
  }

  void error(Question question) {
    asked
        .problem(question)
        .ifPresent(
            problem ->
                html.open("span", "eh-error")
                    .at("id", asked.errorId(question))
                    .text(words.general("error.inline", problem))
                    .close("span"));
  }

  /** One answer of a choice. */
  void option(Question question, int index) {
    var option = question.options().get(index);
    var id = asked.option(question, index);
    html.open("div", "eh-choice eh-choice--" + (index + 1));
    html.open("input")
        .at("type", question.kind() == Kind.CHOICE ? "radio" : "checkbox")
        .at("name", asked.field(question))
        .at("id", id)
        .at("value", option.value())
        .at("checked", asked.isChosen(question, option) ? "checked" : null)
        .close("input");
    html.open("label").at("for", id).text(words.option(question, option));
    words
        .optionHint(question, option)
        .ifPresent(hint -> html.open("span", "eh-hint").text(hint).close("span"));
    html.close("label").close("div");
  }

  /** The one control of a question that is not a choice. */
  void control(Question question) {
    switch (question.kind()) {
      case PICK -> pick(question);
      case LONG_TEXT -> longText(question);
      case WHOLE_NUMBER -> input(question, "eh-input eh-input--4", "numeric");
      case DATE -> input(question, "eh-input eh-input--10", null);
      default -> input(question, "eh-input", null);
    }
  }

  private void input(Question question, String styleClass, String mode) {
    begin("input", styleClass, question)
        .at("type", "text")
        .at("value", asked.typed(question))
        .at("inputmode", mode)
        .at("autocomplete", words.autocomplete(question).orElse("off"))
        .close("input");
  }

  private void longText(Question question) {
    begin("textarea", "eh-textarea", question)
        .at("rows", String.valueOf(rows(asked.typed(question))))
        .at("autocomplete", words.autocomplete(question).orElse(null))
        .text(asked.typed(question))
        .close("textarea");
  }

  /** As many as what is typed fills, within reason. */
  private static int rows(String typed) {
    var lines = typed.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_IN_A_LINE).sum();
    return Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, lines + 1));
  }

  private void pick(Question question) {
    begin("select", "eh-select", question);
    html.open("option").at("value", "").text(words.general("question.pick")).close("option");
    for (var option : question.options()) {
      html.open("option")
          .at("value", option.value())
          .at("selected", asked.isChosen(question, option) ? "selected" : null)
          .text(words.option(question, option))
          .close("option");
    }
    html.close("select");
  }

  private Html begin(String element, String styleClass, Question question) {
    return html.open(element, styleClass)
        .at("id", asked.field(question))
        .at("name", asked.field(question))
        .at("aria-invalid", asked.problem(question).isPresent() ? "true" : null)
        .at("aria-describedby", asked.describedBy(question, hasHint(question)));
  }

  /** A date in three boxes, inside a fieldset that has the question as its legend. */
  void dateBoxes(Question question) {
    var boxes = DateBoxes.of(asked.typed(question));
    html.open("div", "eh-dateparts");
    box(question, DateBoxes.Box.DAY, boxes.day(), "eh-input eh-input--2");
    box(question, DateBoxes.Box.MONTH, boxes.month(), "eh-input eh-input--2");
    box(question, DateBoxes.Box.YEAR, boxes.year(), "eh-input eh-input--4");
    html.close("div");
  }

  private void box(Question question, DateBoxes.Box box, String typed, String styleClass) {
    var id = asked.field(question) + box.ending();
    var wrong = asked.problem(question).isPresent() && asked.boxAtFault(question) == box;
    var name = box.name().toLowerCase(Locale.ROOT);
    html.open("div").open("label", "eh-label").at("for", id);
    html.text(words.general("question.dateBoxes." + name)).close("label");
    html.open("input", styleClass)
        .at("type", "text")
        .at("id", id)
        .at("name", id)
        .at("value", typed)
        .at("inputmode", "numeric")
        .at("autocomplete", "off")
        .at("aria-invalid", wrong ? "true" : null)
        .at("aria-describedby", wrong ? asked.errorId(question) : null)
        .close("input");
    html.close("div");
  }
}
