package org.evenhand.web.questions;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Map;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.TypedDate;
import org.evenhand.web.Html;
import org.evenhand.web.Words;

/**
 * {@code <eh:answersSummary form="..." answers="..." step="..." change="..."/>}: the answers for
 * checking, a row for each question that applies. {@code change} is the address of the page that
 * asks, or a map of addresses by question id where several pages do; each row links there, to its
 * own question. Without it there are no links.
 */
@FacesComponent(AnswersSummaryComponent.TYPE)
public class AnswersSummaryComponent extends FormComponent {
  public static final String TYPE = "org.evenhand.web.AnswersSummary";

  @Override
  public void encodeBegin(FacesContext context) {
    if (!isRendered()) {
      return;
    }
    var html = new Html(context.getResponseWriter());
    var asked = asked(answers());
    var change = getAttributes().get("change");
    html.open("dl", change == null ? "eh-summary eh-summary--plain" : "eh-summary");
    for (var question : asked.form().questions()) {
      if (question.kind() != Question.Kind.TEXT_SHOWN
          && asked.form().applies(question, asked.answers())
          && !isOfUnusedPlace(asked, question)) {
        row(html, asked, question, address(change, question));
      }
    }
    html.close("dl");
  }

  /** One of several places for the same, such as a fourth allegation, in which nothing was said. */
  private static boolean isOfUnusedPlace(Asked asked, Question question) {
    var place = question.id().replaceFirst("^[^.]*", "");
    return !question.required()
        && place.matches("\\.([2-9]|\\d{2,})")
        && asked.form().questions().stream()
            .filter(other -> other.id().endsWith(place))
            .noneMatch(other -> asked.answers().has(other.id()));
  }

  private static String address(Object change, Question question) {
    var page = change instanceof Map<?, ?> pages ? pages.get(question.id()) : change;
    return page == null ? null : page.toString();
  }

  private void row(Html html, Asked asked, Question question, String change) {
    var label = asked.words().shortLabel(question);
    html.open("div").open("dt").text(label).close("dt");
    html.open("dd");
    answer(html, asked, question);
    html.close("dd");
    if (change != null) {
      html.open("dd", "eh-summary__act").open("a").at("href", change + "#" + asked.field(question));
      html.text(asked.words().general("summary.change")).open("span", "eh-vh");
      html.text(" " + label.toLowerCase(Locale.UK)).close("span").close("a").close("dd");
    }
    html.close("div");
  }

  private void answer(Html html, Asked asked, Question question) {
    var words = asked.words();
    if (!asked.answers().has(question.id())) {
      html.open("span", "eh-soft").text(words.general("summary.notAnswered")).close("span");
      return;
    }
    switch (question.kind()) {
      case LONG_TEXT -> html.paragraphs(asked.typed(question), line -> line(html, line));
      case CHOICE, CHOICES, PICK -> chosen(html, asked, question);
      case DATE -> html.text(day(asked.typed(question)));
      default -> html.text(asked.answers().text(question.id()));
    }
  }

  /** A line of a letter that begins with # is one of its headings. */
  private static void line(Html html, String line) {
    if (line.startsWith("# ")) {
      html.open("strong").text(line.substring(2)).close("strong");
    } else {
      html.text(line);
    }
  }

  private static void chosen(Html html, Asked asked, Question question) {
    var first = true;
    for (var option : question.options()) {
      if (asked.isChosen(question, option)) {
        if (!first) {
          html.open("br").close("br");
        }
        html.text(asked.words().option(question, option));
        first = false;
      }
    }
  }

  private static String day(String typed) {
    return TypedDate.read(typed).map(Words::day).orElse(typed);
  }
}
