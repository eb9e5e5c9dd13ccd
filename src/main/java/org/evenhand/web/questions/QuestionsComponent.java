package org.evenhand.web.questions;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.evenhand.casefile.api.Answers;
import org.evenhand.web.Html;

/**
 * {@code <eh:questions form="..." answers="..." problems="..." step="..."/>}: asks a form's
 * questions. Whatever is submitted is kept as typed and put into {@code answers}, right or wrong;
 * the page's bean has the form check it. Needs no script.
 *
 * <p>Further attributes: {@code heading} (level of the headings of choices, 3 when left out),
 * {@code dates} ({@code boxes} for three boxes, else one typed field), {@code inline} (false keeps
 * short choices below each other), {@code prefix} (begins field names, {@code q} when left out).
 */
@FacesComponent(QuestionsComponent.TYPE)
public class QuestionsComponent extends FormComponent {
  public static final String TYPE = "org.evenhand.web.Questions";

  /** What came with this request, until the model has it. */
  private transient Answers submitted;

  @Override
  public void encodeBegin(FacesContext context) {
    if (isRendered()) {
      var shown = submitted == null ? answers() : submitted;
      new FormMarkup(new Html(context.getResponseWriter()), asked(shown), layout()).write();
    }
  }

  @Override
  public void decode(FacesContext context) {
    Map<String, String[]> parameters = context.getExternalContext().getRequestParameterValuesMap();
    submitted = Submitted.read(form(), prefix(), parameters);
  }

  @Override
  public void processUpdates(FacesContext context) {
    super.processUpdates(context);
    var target = getValueExpression("answers");
    if (isRendered() && submitted != null && target != null) {
      target.setValue(context.getELContext(), submitted);
      submitted = null;
    }
  }

  private Layout layout() {
    var level = Integer.parseInt(getAttributes().getOrDefault("heading", "3").toString());
    var boxes = "boxes".equals(getAttributes().get("dates"));
    return new Layout(level, boxes, flag("inline", true));
  }
}
