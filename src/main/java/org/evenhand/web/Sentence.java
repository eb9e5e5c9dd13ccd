package org.evenhand.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.kernel.CivilTime;

/**
 * A text of a message bundle with places to fill: <code>{0}</code> for an argument, <code>{0|task|
 * tasks}</code> for a count with its word, <code>{registrant}</code> for a noun of the rule set and
 * <code>{Registrant}</code> for the same at the start of a sentence. Everything else stands for
 * itself, apostrophes too; a doubled one is read as one, as the JDK's own formats want it. Days are
 * written out and numbers get their commas.
 */
record Sentence(String text) {
  private static final Pattern PLACE =
      Pattern.compile("\\{([A-Za-z]\\w*|\\d+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

  /**
   * The sentence filled in.
   *
   * @param nouns the word for a key, or null when there is none; such a place stays as it is
   */
  String with(Function<String, String> nouns, List<?> arguments) {
    return PLACE
        .matcher(text.replace("''", "'"))
        .replaceAll(place -> Matcher.quoteReplacement(fill(place, nouns, arguments)));
  }

  private static String fill(
      java.util.regex.MatchResult place, Function<String, String> nouns, List<?> arguments) {
    var name = place.group(1);
    if (!Character.isDigit(name.charAt(0))) {
      return noun(name, nouns, place.group());
    }
    var index = Integer.parseInt(name);
    if (index >= arguments.size()) {
      return place.group();
    }
    var value = arguments.get(index);
    return place.group(2) == null ? written(value) : counted(value, place);
  }

  private static String noun(String name, Function<String, String> nouns, String otherwise) {
    var word = nouns.apply(name);
    if (word != null) {
      return word;
    }
    var lower = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    var capital = lower.equals(name) ? null : nouns.apply(lower);
    return capital == null
        ? otherwise
        : Character.toUpperCase(capital.charAt(0)) + capital.substring(1);
  }

  private static String counted(Object value, java.util.regex.MatchResult place) {
    var one = value instanceof Number number && number.longValue() == 1;
    return written(value) + " " + (one ? place.group(2) : place.group(3)).strip();
  }

  private static String written(Object value) {
    if (value instanceof LocalDate day) {
      return CivilDates.day(day);
    }
    if (value instanceof Instant instant) {
      return CivilDates.day(CivilTime.dayOf(instant));
    }
    if (value instanceof Number number) {
      return NumberFormat.getInstance(Locale.UK).format(number);
    }
    return value == null ? "" : value.toString();
  }
}
