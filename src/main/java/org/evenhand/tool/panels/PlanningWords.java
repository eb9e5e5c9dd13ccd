package org.evenhand.tool.panels;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences about plans, from the bundle that the pages read too. */
final class PlanningWords {
  private static final String BUNDLE = "/messages/planning.properties";
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^}]*))?}");
  private static final Properties WORDS = load();

  private PlanningWords() {}

  private static Properties load() {
    var words = new Properties();
    try (var in = PlanningWords.class.getResourceAsStream(BUNDLE);
        var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(text);
      return words;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** A constant as it stands in keys and in JSON. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String of(String key, Object... values) {
    var text = WORDS.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no words for " + key);
    }
    return PLACE.matcher(text).replaceAll(place -> filled(place, values));
  }

  private static String filled(MatchResult place, Object... values) {
    var value = String.valueOf(values[Integer.parseInt(place.group(1))]);
    if (place.group(2) == null) {
      return Matcher.quoteReplacement(value);
    }
    return value + " " + ("1".equals(value) ? place.group(2) : place.group(3));
  }
}
