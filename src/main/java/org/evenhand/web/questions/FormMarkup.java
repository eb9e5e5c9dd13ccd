package org.evenhand.web.questions;

import java.util.List;
import org.evenhand.casefile.api.Question;
import org.evenhand.web.Html;

/**
 * Writes a form's questions in the markup of the design: fieldsets for choices, labelled fields.
 */
final class FormMarkup {
  /** Choices with fewer letters than this, in all, stand in one line. */
  private static final int LETTERS_IN_A_LINE = 48;

  private final Html html;
  private final Asked asked;
  private final Layout layout;
  private final FieldMarkup fields;

  FormMarkup(Html html, Asked asked, Layout layout) {
    this.html = html;
    this.asked = asked;
    this.layout = layout;
    this.fields = new FieldMarkup(html, asked, layout);
  }

  void write() {
    Placed.topOf(asked.form()).forEach(placed -> write(placed, true));
  }

  private void write(Placed placed, boolean top) {
    var question = placed.question();
    switch (question.kind()) {
      case CHOICE, CHOICES -> choice(placed, top);
      case TEXT_SHOWN -> shown(question, top);
      case DATE -> {
        if (layout.dateBoxes()) {
          dateBoxes(question, top);
        } else {
          field(question, top);
        }
      }
      default -> field(question, top);
    }
  }

  private void shown(Question question, boolean top) {
    html.open("div", top ? "eh-question" : "eh-field");
    html.open(top ? layout.heading() : "p", "eh-legend").text(asked.words().label(question));
    html.close(top ? layout.heading() : "p");
    html.open("div", "eh-inset");
    if (question.options().isEmpty()) {
      html.paragraphs(question.subject());
    } else {
      said(question);
    }
    html.close("div").close("div");
  }

  private void said(Question question) {
    html.open("dl", "eh-summary eh-summary--plain");
    for (var one : question.options()) {
      html.open("div").open("dt").text(asked.words().saidOf(one)).close("dt");
      html.open("dd");
      if (one.label() == null) {
        html.text(asked.words().option(question, one));
      } else {
        html.paragraphs(one.label());
      }
      html.close("dd").close("div");
    }
    html.close("dl");
  }

  private void field(Question question, boolean top) {
    html.open("div", wrapper("eh-field", question, top));
    var headed = top && layout.isTitle();
    if (headed) {
      html.open(layout.heading());
    }
    html.open("label", "eh-label").at("for", asked.field(question));
    fields.label(question);
    html.close("label");
    if (headed) {
      html.close(layout.heading());
    }
    fields.hint(question);
    fields.error(question);
    fields.control(question);
    html.close("div");
  }

  private void choice(Placed placed, boolean top) {
    var question = placed.question();
    var wrong = openFieldset(question, top);
    var inLine = inLine(placed);
    if (inLine) {
      html.open("div", "eh-choices--inline");
    }
    var options = question.options();
    for (int i = 0; i < options.size(); i++) {
      fields.option(question, i);
      if (!inLine) {
        branchesAfter(placed, i);
      }
    }
    if (inLine) {
      html.close("div");
      for (int i = 0; i < options.size(); i++) {
        branchesAfter(placed, i);
      }
    }
    placed.within().stream().filter(Placed.Branch::isAlways).forEach(b -> branch(b, "eh-then"));
    closeFieldset(wrong);
  }

  private void dateBoxes(Question question, boolean top) {
    var wrong = openFieldset(question, top);
    fields.dateBoxes(question);
    closeFieldset(wrong);
  }

  private boolean openFieldset(Question question, boolean top) {
    var wrong = asked.problem(question).isPresent();
    if (wrong) {
      html.open("div", wrapper("eh-field", question, top));
    }
    html.open("fieldset", wrong || !top ? "eh-fieldset" : "eh-fieldset eh-question")
        .at("aria-describedby", asked.describedBy(question, fields.hasHint(question)));
    legend(question, top);
    fields.hint(question);
    fields.error(question);
    return wrong;
  }

  private void closeFieldset(boolean wrong) {
    html.close("fieldset");
    if (wrong) {
      html.close("div");
    }
  }

  private void legend(Question question, boolean top) {
    html.open("legend", "eh-legend");
    if (top) {
      html.open(layout.heading());
    }
    fields.label(question);
    if (top) {
      html.close(layout.heading());
    }
    html.close("legend");
  }

  /** What is asked after this option, when it is the last one that the branch hangs on. */
  private void branchesAfter(Placed placed, int index) {
    var options = placed.question().options();
    for (var branch : placed.within()) {
      var last = lastOf(branch, options);
      if (!branch.isAlways() && last == index) {
        branch(branch, styleOf(branch, options));
      }
    }
  }

  private static int lastOf(Placed.Branch branch, List<Question.Option> options) {
    var last = -1;
    for (int i = 0; i < options.size(); i++) {
      if (branch.answers().contains(options.get(i).value())) {
        last = i;
      }
    }
    return last;
  }

  /**
   * Names the options by number, so that the style sheet can show the branch when one is chosen.
   */
  private static String styleOf(Placed.Branch branch, List<Question.Option> options) {
    var style = new StringBuilder("eh-then eh-then--if");
    for (int i = 0; i < options.size(); i++) {
      if (branch.answers().contains(options.get(i).value())) {
        style.append(" eh-if-").append(i + 1);
      }
    }
    return style.toString();
  }

  private void branch(Placed.Branch branch, String styleClass) {
    html.open("div", styleClass);
    branch.questions().forEach(placed -> write(placed, false));
    html.close("div");
  }

  private boolean inLine(Placed placed) {
    var question = placed.question();
    var plain =
        question.options().stream()
            .allMatch(option -> asked.words().optionHint(question, option).isEmpty());
    var letters =
        question.options().stream()
            .mapToInt(option -> asked.words().option(question, option).length())
            .sum();
    return layout.choicesInLine() && plain && letters <= LETTERS_IN_A_LINE;
  }

  private String wrapper(String plain, Question question, boolean top) {
    var wrong = asked.problem(question).isPresent() ? " eh-field--wrong" : "";
    return plain + wrong + (top ? " eh-question" : "");
  }
}
