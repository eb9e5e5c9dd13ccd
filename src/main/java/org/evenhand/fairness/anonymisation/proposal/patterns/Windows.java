package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The parts of a text in which a form can stand at all, so that the rest is not looked through. */
public final class Windows {
  private Windows() {}

  /** A part of a text. */
  public record Window(int from, int to) {}

  static List<Window> whole(String text) {
    return List.of(new Window(0, text.length()));
  }

  /** Around every figure, with the letters that belong to it, joined where they touch. */
  public static List<Window> aroundFigures(String text) {
    return around(text, at -> Character.isDigit(text.charAt(at)), 24, 40);
  }

  /** Around every at-sign, spelt out or not. */
  static List<Window> aroundAtSigns(String text) {
    return around(text, at -> isAtSign(text, at), 70, 80);
  }

  /** Around figures and underscores, of which names of users have one. */
  static List<Window> aroundUserNames(String text) {
    return around(text, at -> Character.isDigit(text.charAt(at)) || text.charAt(at) == '_', 40, 40);
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
