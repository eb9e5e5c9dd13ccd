package org.evenhand.web.questions;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import org.evenhand.casefile.api.Question;
import org.evenhand.kernel.Problem;
import org.evenhand.web.Html;

/**
 * {@code <eh:errorSummary problems="..." form="..." answers="..." step="..."/>}: what is wrong, at
 * the top of the page, each with a link to the first control at fault. Shows nothing when nothing
 * is wrong. It takes the focus by {@code autofocus}, so no script is needed; give the same problems
 * to the template as {@code problems}, and the title starts with "Error:". Without a form a
 * problem's field is the id of the control itself.
 */
@FacesComponent(ErrorSummaryComponent.TYPE)
public class ErrorSummaryComponent extends FormComponent {
  public static final String TYPE = "org.evenhand.web.ErrorSummary";

  @Override
  public void encodeBegin(FacesContext context) {
    if (isRendered() && !problems().isEmpty()) {
      write(new Html(context.getResponseWriter()));
    }
  }

  private void write(Html html) {
    var asked = asked(answers());
    html.open("div", "eh-errorsummary")
        .at("role", "alert")
        .at("tabindex", "-1")
        .at("autofocus", "autofocus")
        .at("aria-labelledby", "error-summary-title");
    html.open("h2").at("id", "error-summary-title");
    html.text(asked.words().general("error.title")).close("h2").open("ul");
    for (var problem : problems()) {
      html.open("li");
      sentence(html, asked, problem);
      html.close("li");
    }
    html.close("ul").close("div");
  }

  private void sentence(Html html, Asked asked, Problem problem) {
    var sentence = asked.words().problemNamed(asked.form(), problem);
    if (problem.field().isEmpty()) {
      html.text(sentence);
      return;
    }
    var control =
        asked
            .form()
            .question(problem.field())
            .map(at -> control(asked, at))
            .orElse(problem.field());
    html.open("a").at("href", "#" + control).text(sentence).close("a");
  }

  private String control(Asked asked, Question question) {
    var boxes =
        question.kind() == Question.Kind.DATE && "boxes".equals(getAttributes().get("dates"));
    return asked.field(question) + (boxes ? asked.boxAtFault(question).ending() : "");
  }
}
