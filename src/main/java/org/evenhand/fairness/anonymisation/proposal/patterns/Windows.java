package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The parts of a text in which a form can stand at all, so that the rest is not looked through. */
public final class Windows {
  private Windows() {}

  /** A part of a text. */
  public record Window(int from, int to) {}

  /** Around every figure, with the letters that belong to it, joined where they touch. */
  public static List<Window> aroundFigures(String text) {
    return around(text, at -> Character.isDigit(text.charAt(at)), 24, 40);
  }

  /** Around figures and the words that begin a year in words. */
  static List<Window> aroundYears(String text) {
    return around(
        text, at -> Character.isDigit(text.charAt(at)) || isYearInWords(text, at), 36, 44);
  }

  private static boolean isYearInWords(String text, int at) {
    char letter = text.charAt(at);
    if (letter != 'n' && letter != 'N' && letter != 't' && letter != 'T') {
      return false;
    }
    return text.regionMatches(true, at, "nineteen", 0, 8)
        || text.regionMatches(true, at, "two thousand", 0, 12)
        || text.regionMatches(true, at, "twenty", 0, 6);
  }

  /**
   * Around figures that may be part of a number or a reference: not the day, the year or the count
   * that stands alone.
   */
  static List<Window> aroundNumbers(String text) {
    return around(text, at -> Character.isDigit(text.charAt(at)) && isOfANumber(text, at), 24, 40);
  }

  private static boolean isOfANumber(String text, int at) {
    if (at > 0 && Character.isDigit(text.charAt(at - 1))) {
      return false;
    }
    int to = at;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    boolean year = to - at == 4 && (text.startsWith("19", at) || text.startsWith("20", at));
    return to - at > 2 && !year || isJoined(text, at - 1, -1) || isJoined(text, to, 1);
  }

  /** A letter or a sign of references beside figures, or other figures behind a blank. */
  private static boolean isJoined(String text, int at, int step) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char sign = text.charAt(at);
    int next = at + step;
    boolean figures =
        next >= 0 && next < text.length() && Character.isDigit(text.charAt(next)) && sign != ',';
    return Character.isLetter(sign)
        || "/-(+)#_[]".indexOf(sign) >= 0
        || figures && sign <= ' '
        || figures && sign == '.';
  }

  /** Around full stops inside words, as names of hosts have. */
  static List<Window> aroundInnerStops(String text) {
    return around(
        text,
        at ->
            text.charAt(at) == '.'
                && at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && Character.isLetterOrDigit(text.charAt(at - 1)),
        66,
        80);
  }

  /** Around every at-sign, spelt out or not. */
  public static List<Window> aroundAtSigns(String text) {
    return around(text, at -> isAtSign(text, at), 70, 80);
  }

  /** Around figures and underscores, of which names of users have one. */
  static List<Window> aroundUserNames(String text) {
    return around(text, at -> Character.isDigit(text.charAt(at)) || text.charAt(at) == '_', 40, 40);
  }

  /** Around every sharp sign. */
  static List<Window> aroundTags(String text) {
    return around(text, at -> text.charAt(at) == '#', 1, 80);
  }

  private static boolean isAtSign(String text, int at) {
    char sign = text.charAt(at);
    return sign == '@' || (sign == '(' || sign == '[') && text.startsWith("at", at + 1);
  }

  private static List<Window> around(String text, IntPredicate wanted, int before, int behind) {
    var windows = new ArrayList<Window>();
    int from = -1;
    int to = -1;
    for (int at = 0; at < text.length(); at++) {
      if (wanted.test(at)) {
        if (from < 0 || at - before > to) {
          if (from >= 0) {
            windows.add(new Window(from, to));
          }
          from = Math.max(0, at - before);
        }
        to = Math.min(text.length(), at + behind);
      }
    }
    if (from >= 0) {
      windows.add(new Window(from, to));
    }
    return windows;
  }
}
