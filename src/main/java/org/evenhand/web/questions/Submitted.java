package org.evenhand.web.questions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.TypedText;

/**
 * Reads what came with a request into answers, as typed. Fields that the form does not ask are
 * never looked at.
 */
final class Submitted {
  private Submitted() {}

  static Answers read(StepForm form, String prefix, Map<String, String[]> parameters) {
    var values = new LinkedHashMap<String, List<String>>();
    for (var question : form.questions()) {
      var given = given(prefix + "-" + question.id(), question, parameters);
      if (!given.isEmpty()) {
        values.put(question.id(), given);
      }
    }
    return new Answers(values);
  }

  private static List<String> given(
      String name, Question question, Map<String, String[]> parameters) {
    if (question.kind() == Question.Kind.TEXT_SHOWN) {
      return List.of();
    }
    if (question.kind() == Question.Kind.DATE && parameters.containsKey(name + "-month")) {
      return DateBoxes.of(
              one(parameters, name),
              one(parameters, name + "-month"),
              one(parameters, name + "-year"))
          .typed();
    }
    return Arrays.stream(parameters.getOrDefault(name, new String[0]))
        .map(TypedText::read)
        .toList();
  }

  private static String one(Map<String, String[]> parameters, String name) {
    var given = parameters.getOrDefault(name, new String[0]);
    return given.length == 0 ? "" : TypedText.read(given[0]);
  }
}
