package org.evenhand.ruleset.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evenhand.ruleset.api.Certainty;
import org.evenhand.ruleset.api.Sourced;
import org.evenhand.ruleset.api.Term;

/**
 * One mapping of a rule set file, read key by key. It knows its path, so that a mistake is told
 * where it is, and which keys were asked for, so that a misspelt key is a mistake and not silence.
 */
final class Entry {
  private final String path;
  private final JsonNode node;
  private final List<String> mistakes;
  private final Set<String> asked = new HashSet<>();

  Entry(String path, JsonNode node, List<String> mistakes) {
    this.path = path;
    this.node = node;
    this.mistakes = mistakes;
    if (!node.isObject()) {
      throw new Misread(path.isEmpty() ? "file" : path, "is not a mapping of keys to values");
    }
  }

  String path() {
    return path;
  }

  String text(String key) {
    return maybeText(key).orElseThrow(() -> missing(key));
  }

  Optional<String> maybeText(String key) {
    return value(key).map(found -> scalar(key, found));
  }

  int number(String key) {
    var found = value(key).orElseThrow(() -> missing(key));
    if (!found.isInt()) {
      throw wrong(key, found.asText() + " is not a whole number");
    }
    return found.asInt();
  }

  boolean yes(String key) {
    var found = value(key).orElseThrow(() -> missing(key));
    if (!found.isBoolean()) {
      throw wrong(key, found.asText() + " is neither true nor false");
    }
    return found.asBoolean();
  }

  LocalDate day(String key) {
    return maybeDay(key).orElseThrow(() -> missing(key));
  }

  Optional<LocalDate> maybeDay(String key) {
    return maybeText(key).map(text -> asDay(key, text));
  }

  Term term(String key) {
    return maybeTerm(key).orElseThrow(() -> missing(key));
  }

  Optional<Term> maybeTerm(String key) {
    return maybeText(key).map(text -> asTerm(key, text));
  }

  List<Term> terms(String key) {
    return texts(key).stream().map(text -> asTerm(key, text)).toList();
  }

  /** A list of texts; a missing list is an empty one. */
  List<String> texts(String key) {
    var texts = new ArrayList<String>();
    list(key).forEach(item -> texts.add(scalar(key, item)));
    return texts;
  }

  <E extends Enum<E>> E choice(String key, Class<E> type) {
    var text = text(key);
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> wrong(key, text + " is none of " + offered(type)));
  }

  String source() {
    return text("source");
  }

  Certainty certainty() {
    var mark = text("certainty");
    return Certainty.ofMark(mark)
        .orElseThrow(() -> wrong("certainty", mark + " is none of S, K, K?"));
  }

  Sourced<Term> needed(String key) {
    return sourcedTerm(key).orElseThrow(() -> missing(key));
  }

  Optional<Sourced<Term>> sourcedTerm(String key) {
    return value(key)
        .map(
            found -> {
              var figure = new Entry(at(key), found, mistakes);
              var read = new Sourced<>(figure.term("is"), figure.source(), figure.certainty());
              figure.nothingElse();
              return read;
            });
  }

  /** Reads the mapping under a key. */
  <T> T one(String key, Function<Entry, T> how) {
    var entry = new Entry(at(key), value(key).orElseThrow(() -> missing(key)), mistakes);
    var read = how.apply(entry);
    entry.nothingElse();
    return read;
  }

  /** Reads each mapping of the list under a key; a mistake in one does not hide the next. */
  <T> List<T> each(String key, Function<Entry, T> how) {
    var read = new ArrayList<T>();
    var index = 0;
    for (var item : list(key)) {
      keep(at(key) + "[" + index++ + "]", item, how).ifPresent(read::add);
    }
    return read;
  }

  /** Reads each mapping of the mapping under a key, by its key and in the order of the file. */
  <T> Map<String, T> byKey(String key, Function<Entry, T> how) {
    var read = new LinkedHashMap<String, T>();
    var found = value(key).orElseThrow(() -> missing(key));
    if (!found.isObject()) {
      throw wrong(key, "is not a mapping of keys to values");
    }
    found
        .properties()
        .forEach(
            item ->
                keep(at(key) + "." + item.getKey(), item.getValue(), how)
                    .ifPresent(value -> read.put(item.getKey(), value)));
    return read;
  }

  /** Every key and text of the mapping under a key. */
  Map<String, String> words(String key) {
    return one(
        key,
        entry -> {
          var words = new LinkedHashMap<String, String>();
          entry.node.fieldNames().forEachRemaining(name -> words.put(name, entry.text(name)));
          return words;
        });
  }

  /** Says which keys nobody asked for. */
  void nothingElse() {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!asked.contains(name)) {
                mistakes.add(at(name) + ": no such key here");
              }
            });
  }

  Misread wrong(String key, String what) {
    return new Misread(at(key), what);
  }

  private <T> Optional<T> keep(String where, JsonNode item, Function<Entry, T> how) {
    try {
      var entry = new Entry(where, item, mistakes);
      var read = how.apply(entry);
      entry.nothingElse();
      return Optional.of(read);
    } catch (Misread mistake) {
      mistakes.add(mistake.getMessage());
      return Optional.empty();
    }
  }

  private Optional<JsonNode> value(String key) {
    asked.add(key);
    return Optional.ofNullable(node.get(key)).filter(found -> !found.isNull());
  }

  private Iterable<JsonNode> list(String key) {
    var found = value(key);
    if (found.isPresent() && !found.get().isArray()) {
      throw wrong(key, "is not a list");
    }
    return found.<Iterable<JsonNode>>map(array -> array).orElse(List.of());
  }

  private String scalar(String key, JsonNode found) {
    if (!found.isValueNode() || found.asText().isBlank()) {
      throw wrong(key, "is not a text");
    }
    return found.asText().strip();
  }

  private LocalDate asDay(String key, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw wrong(key, "\"" + text + "\" is not a day; write for example 2022-12-16");
    }
  }

  private Term asTerm(String key, String text) {
    return Term.read(text)
        .orElseThrow(
            () ->
                wrong(
                    key,
                    "\""
                        + text
                        + "\" is not a period; write for example 28 days, 20 working days, 2 weeks,"
                        + " 6 months or 5 years"));
  }

  private static String offered(Class<? extends Enum<?>> type) {
    return String.join(
        ", ",
        Arrays.stream(type.getEnumConstants())
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .toList());
  }

  private Misread missing(String key) {
    return wrong(key, "is missing");
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
