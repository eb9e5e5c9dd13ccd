package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.Optional;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/** All ways to write a recorded number: spaced, without leading nought, with or without letters. */
final class NumberForms {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_BY_FIGURES = 5;
  private static final Pattern NINO = Pattern.compile("(?!SW)[A-Z]{2}\\d{6}[A-D]");
  private static final Pattern REGISTRATION = Pattern.compile("[A-Z]{0,4}\\d{4,8}[A-Z]?");

  private NumberForms() {}

  /** None for a number too short to be told from any other. */
  static Optional<Pattern> of(String number) {
    var closed = close(number);
    var figures = closed.replaceAll("\\D", "");
    if (closed.length() < SHORTEST) {
      return Optional.empty();
    }
    boolean byFigures = figures.length() >= SHORTEST_BY_FIGURES && !NINO.matcher(closed).matches();
    if (!byFigures) {
      return Optional.of(compile(spaced(closed)));
    }
    int first = closed.indexOf(figures.charAt(0));
    var letters = closed.substring(0, Math.max(0, first));
    var prefix = letters.isEmpty() ? "SWE?" : spaced(letters) + "E?";
    var bare = figures.replaceFirst("^0+", "");
    var rest = closed.substring(first).replaceAll("\\d", "");
    return Optional.of(
        compile("(?:" + prefix + "[ .:/#-]{0,3})?[0O]{0,3}[ .-]?" + spaced(bare + rest)));
  }

  /** By the last nine figures, which are the same with and without the code of the country. */
  static Optional<Pattern> ofFigures(String phone) {
    var figures = close(phone).replaceAll("\\D", "");
    if (figures.length() < 9) {
      return Optional.empty();
    }
    var last = figures.substring(figures.length() - 9);
    return Optional.of(
        compile("(?:\\(?\\+?[0-9]{1,4}\\)?[ .-]?){0,2}\\(?0?\\)?[ .-]?\\d?" + spaced(last)));
  }

  static Kind kind(String number) {
    var closed = close(number);
    if (NINO.matcher(closed).matches()) {
      return Kind.NINO;
    }
    return REGISTRATION.matcher(closed).matches() ? Kind.REGNO : Kind.CASENO;
  }

  private static Pattern compile(String form) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + form + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  private static String close(String number) {
    return number.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  /**
   * Between any two signs a blank, a stop, a stroke or a bracket; figures as a scanner reads them.
   */
  private static String spaced(String signs) {
    var form = new StringBuilder();
    for (int i = 0; i < signs.length(); i++) {
      form.append(i == 0 ? "" : "[ .()/-]{0,2}").append(like(signs.charAt(i)));
    }
    return form.toString();
  }

  private static String like(char sign) {
    return switch (sign) {
      case '0' -> "[0O]";
      case '1' -> "[1lI]";
      case '5' -> "[5S]";
      case '8' -> "[8B]";
      default -> Pattern.quote(String.valueOf(sign));
    };
  }
}
