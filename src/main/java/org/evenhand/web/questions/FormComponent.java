package org.evenhand.web.questions;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponentBase;
import java.util.List;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.web.Words;

/** What the components that show a form have in common: the attributes that say which. */
abstract class FormComponent extends UIComponentBase {
  /** Begins the names of fields where a page does not say otherwise. */
  private static final String PREFIX = "q";

  @Override
  public String getFamily() {
    return "org.evenhand.web.questions";
  }

  /** The form as it stands, showing these answers. */
  Asked asked(Answers answers) {
    return new Asked(form(), answers, problems(), words(), prefix());
  }

  StepForm form() {
    var form = (StepForm) getAttributes().get("form");
    return form == null ? StepForm.of() : form;
  }

  /** What was answered, or what the form suggests where nobody has answered. */
  Answers answers() {
    var answers = (Answers) getAttributes().get("answers");
    return answers == null ? form().suggested() : answers;
  }

  @SuppressWarnings("unchecked")
  List<Problem> problems() {
    var problems = (List<Problem>) getAttributes().get("problems");
    return problems == null ? List.of() : problems;
  }

  QuestionWords words() {
    var words = CDI.current().select(Words.class).get();
    var rules = (RuleSet) getAttributes().get("rules");
    return new QuestionWords(
        rules == null ? words : words.under(rules), (String) getAttributes().get("step"));
  }

  String prefix() {
    return (String) getAttributes().getOrDefault("prefix", PREFIX);
  }

  boolean flag(String attribute, boolean otherwise) {
    var value = getAttributes().get(attribute);
    return value == null ? otherwise : Boolean.parseBoolean(value.toString());
  }
}
