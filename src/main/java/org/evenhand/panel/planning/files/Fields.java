package org.evenhand.panel.planning.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Reads the fields of an object and notes what is wrong with each of them, so that a file is told
 * all its faults at once. What is wrong reads as nothing, or as 0.
 */
final class Fields {
  private final JsonNode node;
  private final String place;
  private final List<String> problems;

  Fields(JsonNode node, String place, List<String> problems) {
    this.node = node;
    this.place = place;
    this.problems = problems;
    if (!node.isObject()) {
      problems.add((place.isEmpty() ? "the file" : place) + " is no object");
    }
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  void wrong(String name, String what) {
    problems.add(at(name) + " " + what);
  }

  String text(String name) {
    var value = node.path(name);
    if (!value.isTextual() || value.textValue().isBlank()) {
      wrong(name, value.isMissingNode() ? "is missing" : "is no text");
      return "";
    }
    return value.textValue();
  }

  boolean truth(String name) {
    var value = node.path(name);
    if (!value.isBoolean()) {
      wrong(name, value.isMissingNode() ? "is missing" : "is neither true nor false");
    }
    return value.asBoolean();
  }

  /** A whole number of at least {@code least}. */
  int number(String name, int least) {
    return number(node.path(name), name, least);
  }

  int number(JsonNode value, String name, int least) {
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      wrong(name, value.isMissingNode() ? "is missing" : "is no whole number");
      return least;
    }
    if (value.intValue() < least) {
      wrong(name, "is " + value.intValue() + ", below " + least);
    }
    return value.intValue();
  }

  Set<Integer> numbers(String name, int least) {
    var found = new LinkedHashSet<Integer>();
    each(name, (value, at) -> found.add(number(value, at, least)));
    return found;
  }

  Set<String> texts(String name) {
    var found = new LinkedHashSet<String>();
    each(
        name,
        (value, at) -> {
          if (value.isTextual()) {
            found.add(value.textValue());
          } else {
            wrong(at, "is no text");
          }
        });
    return found;
  }

  /** The objects of a list that must be there. */
  List<Fields> objects(String name) {
    var found = new ArrayList<Fields>();
    each(name, (value, at) -> found.add(new Fields(value, at(at), problems)));
    return found;
  }

  Fields object(String name) {
    return new Fields(node.path(name), at(name), problems);
  }

  /** Names of the object's own fields, in the order of the file. */
  List<String> names() {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private void each(String name, BiConsumer<JsonNode, String> reader) {
    var list = node.path(name);
    if (!list.isArray()) {
      wrong(name, list.isMissingNode() ? "is missing" : "is no list");
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      reader.accept(list.get(i), name + "[" + i + "]");
    }
  }

  private String at(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }
}
