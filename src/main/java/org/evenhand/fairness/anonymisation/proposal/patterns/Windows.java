package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The parts of a text in which a form can stand at all, so that the rest is not looked through. */
final class Windows {
  private Windows() {}

  /** A part of a text. */
  record Window(int from, int to) {}

  static List<Window> whole(String text) {
    return List.of(new Window(0, text.length()));
  }

  /** Around every figure, with the letters that belong to it, joined where they touch. */
  static List<Window> aroundFigures(String text) {
    return around(text, Character::isDigit, 18, 24);
  }

  /** Around every at-sign, spelt out or not. */
  static List<Window> aroundAtSigns(String text) {
    return around(text, sign -> sign == '@' || sign == '[' || sign == '(', 70, 80);
  }

  /** Around every dot or stroke with a letter or figure close behind it, as addresses have them. */
  static List<Window> aroundInnerDots(String text) {
    var windows = new ArrayList<Window>();
    int end = 0;
    for (int at = 0; at + 1 < text.length(); at++) {
      boolean inner =
          at >= end
              && (text.charAt(at) == '.' || text.charAt(at) == '/')
              && Character.isLetterOrDigit(text.charAt(at + 1));
      if (inner) {
        end = wordEnd(text, at);
        windows.add(new Window(wordStart(text, at), end));
      }
    }
    return windows;
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static List<Window> around(String text, IntPredicate wanted, int before, int behind) {
    var windows = new ArrayList<Window>();
    int from = -1;
    int to = -1;
    for (int at = 0; at < text.length(); at++) {
      if (wanted.test(text.charAt(at))) {
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
