package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.Set;
import java.util.regex.Pattern;

/** What a form alone cannot say. */
final class Checks {
  private static final Pattern DATE =
      Pattern.compile("(0?[1-9]|[12]\\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-](\\d{2}|(?:19|20)\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern ENDINGS =
      Pattern.compile(
          "\\.(?:co\\.uk|org\\.uk|gov\\.uk|nhs\\.uk|ac\\.uk|sch\\.uk|police\\.uk|com|org|net|info|uk|wales"
              + "|scot|london|example|test)$",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> PAPERS =
      Set.of(
          "policy",
          "form",
          "appendix",
          "procedure",
          "standard",
          "paragraph",
          "para",
          "clause",
          "section",
          "regulation",
          "rule",
          "schedule",
          "guidance",
          "version",
          "table",
          "figure",
          "annex",
          "tab",
          "exhibit",
          "room",
          "chapter",
          "article",
          "step",
          "part",
          "issue");
  private static final int SHORTEST_PHONE = 10;
  private static final int LONGEST_PHONE = 11;
  private static final int SHORTEST_REFERENCE = 4;

  private Checks() {}

  static String figures(String text) {
    var figures = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (Character.isDigit(sign)) {
        figures.append((char) ('0' + Character.digit(sign, 10)));
      }
    }
    return figures.toString();
  }

  /** The figures of a telephone number as dialled in the country, without an extension. */
  static String national(String text) {
    int end = text.toLowerCase(java.util.Locale.ROOT).indexOf('x');
    var figures = figures(end > 0 ? text.substring(0, end) : text);
    if (figures.startsWith("0044")) {
      figures = figures.substring(2);
    }
    if (figures.startsWith("44") && figures.length() > LONGEST_PHONE) {
      figures = "0" + figures.substring(2).replaceFirst("^0", "");
    }
    return figures.startsWith("440") ? figures.substring(2) : figures;
  }

  static boolean isPhone(String text) {
    int length = national(text).length();
    return length >= SHORTEST_PHONE && length <= LONGEST_PHONE;
  }

  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  /** With a figure or a sign: what is letters alone is a word. */
  static boolean isUserName(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isLetter(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** No date and no year, and long enough. */
  static boolean isReference(String text) {
    boolean figures = figures(text).length() >= SHORTEST_REFERENCE - 1;
    return figures
        && text.length() >= SHORTEST_REFERENCE
        && !isDate(text)
        && !YEAR.matcher(text).matches();
  }

  /** Whether it numbers a paper that everybody has: {@code Policy CP/14/2}, {@code Form F7}. */
  static boolean isOfAPaper(String text, int start) {
    int end = start;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return PAPERS.contains(text.substring(from, end).toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether what stands before a path ends as names of hosts do. */
  static boolean isDomain(String text) {
    int path = text.indexOf('/');
    return ENDINGS.matcher(path > 0 ? text.substring(0, path) : text).find();
  }
}
