package org.evenhand.referral.model;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The beginning of a concern, for lists and letters: as many whole sentences as fit, or else as
 * many whole words and an ellipsis.
 */
public final class InShort {
  /** In UTF-16 units, the ellipsis not counted. */
  public static final int LONGEST = 240;

  private static final int SHORTEST = LONGEST / 3;

  private InShort() {}

  /** The text itself where it is short enough. */
  public static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    var sentences = lastBreak(BreakIterator.getSentenceInstance(Locale.UK), text);
    if (sentences >= SHORTEST) {
      return text.substring(0, sentences).stripTrailing();
    }
    var words = lastBreak(BreakIterator.getWordInstance(Locale.UK), text);
    var end = words >= SHORTEST ? words : lastBreak(BreakIterator.getCharacterInstance(), text);
    return text.substring(0, end).stripTrailing() + "…";
  }

  private static int lastBreak(BreakIterator breaks, String text) {
    breaks.setText(text);
    return breaks.isBoundary(LONGEST) ? LONGEST : breaks.preceding(LONGEST);
  }
}
