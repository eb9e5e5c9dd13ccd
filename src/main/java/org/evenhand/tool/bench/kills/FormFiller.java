package org.evenhand.tool.bench.kills;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jsoup.nodes.Element;

/**
 * Answers whatever a form asks: choices at random unless a wish is known, texts with something
 * plausible. Some answers will not do; the product then refuses them, which is part of the trial.
 */
final class FormFiller {
  private final RandomGenerator random;
  private final Map<String, List<String>> wishes;

  /**
   * @param wishes for a question's id, what to answer, each as often as it is listed
   */
  FormFiller(RandomGenerator random, Map<String, List<String>> wishes) {
    this.random = random;
    this.wishes = wishes;
  }

  Map<String, List<String>> fill(Element form) {
    var answers = new LinkedHashMap<String, List<String>>();
    var groups = new LinkedHashMap<String, List<String>>();
    for (var field : form.select("input[name], textarea[name], select[name]")) {
      var name = field.attr("name");
      switch (field.attr("type")) {
        case "hidden", "checkbox", "submit" -> {}
        case "radio" -> groups.computeIfAbsent(name, any -> new ArrayList<>()).add(field.val());
        default -> answers.put(name, List.of(written(field)));
      }
    }
    groups.forEach((name, offered) -> answers.put(name, List.of(chosen(name, offered))));
    return answers;
  }

  private String chosen(String name, List<String> offered) {
    var wished = wishes(name).stream().filter(offered::contains).toList();
    return oneOf(wished.isEmpty() ? offered : wished);
  }

  private String written(Element field) {
    var wished = wishes(field.attr("name"));
    if (!wished.isEmpty()) {
      return oneOf(wished);
    }
    if (field.tagName().equals("select")) {
      return oneOf(
          field.select("option").stream()
              .map(Element::val)
              .filter(value -> !value.isEmpty())
              .toList());
    }
    return field.val().isBlank() ? "As the file shows, page " + random.nextInt(90) : field.val();
  }

  private List<String> wishes(String name) {
    return wishes.getOrDefault(name.replaceFirst("^q-", ""), List.of());
  }

  private String oneOf(List<String> some) {
    return some.isEmpty() ? "" : some.get(random.nextInt(some.size()));
  }
}
