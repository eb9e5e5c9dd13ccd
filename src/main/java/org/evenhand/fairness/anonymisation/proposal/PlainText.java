package org.evenhand.fairness.anonymisation.proposal;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is compared: composed letters, ordinary blanks, quotes and hyphens, nothing
 * invisible, no look-alikes of other scripts inside Latin words, words joined that a line's end
 * split. Every character knows which part of the source it stands for.
 */
final class PlainText {
  private static final String LIKE = "АаВвЕеКкМмНОоРрСсТтХхУуІіЈјЅѕԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαν";
  private static final String LATIN = "AaBbEeKkMmHOoPpCcTtXxYyIiJjSsdqwABEZHIKMNOPTYXoav";
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  private PlainText(String source) {
    this.source = source;
  }

  static PlainText of(String source) {
    var plain = new PlainText(source);
    for (int at = 0; at < source.length(); ) {
      at = plain.take(at);
    }
    plain.foldLookAlikes();
    return plain;
  }

  String text() {
    return text.toString();
  }

  int sourceStart(int index) {
    return index < text.length() ? starts[index] : source.length();
  }

  /** Where the part ends that the character before this index stands for. */
  int sourceEnd(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  /** Letters, figures and signs of ASCII that nothing behind them changes. */
  private boolean isPlain(int at) {
    char sign = source.charAt(at);
    return sign >= ' '
        && sign < 127
        && sign != '='
        && (at + 1 == source.length() || source.charAt(at + 1) < 127);
  }

  private int take(int at) {
    if (isPlain(at)) {
      append(source.charAt(at), at, at + 1);
      return at + 1;
    }
    int joined = afterSplitWord(at);
    if (joined > at) {
      return joined;
    }
    int letter = source.codePointAt(at);
    int next = at + Character.charCount(letter);
    if (isInvisible(letter)) {
      return next;
    }
    var cluster = new StringBuilder().appendCodePoint(letter);
    while (next < source.length() && isMark(source.codePointAt(next))) {
      int mark = source.codePointAt(next);
      if (!isInvisible(mark)) {
        cluster.appendCodePoint(mark);
      }
      next += Character.charCount(mark);
    }
    append(plain(cluster.toString(), letter), at, next);
    return next;
  }

  /** Behind the line's end inside a split word: {@code May-⏎Adeyemi}, {@code misunder=⏎stood}. */
  private int afterSplitWord(int at) {
    char sign = source.charAt(at);
    boolean softEnd = sign == '=' && isLineEnd(at + 1);
    boolean afterHyphen =
        isLineEnd(at)
            && at > 1
            && isHyphen(source.charAt(at - 1))
            && Character.isLetter(source.charAt(at - 2));
    if (!softEnd && !afterHyphen) {
      return at;
    }
    int next = softEnd ? at + 1 : at;
    next += source.startsWith("\r\n", next) ? 2 : 1;
    boolean goesOn = next < source.length() && Character.isLetter(source.charAt(next));
    return goesOn || softEnd ? next : at;
  }

  private boolean isLineEnd(int at) {
    return at < source.length() && (source.charAt(at) == '\n' || source.startsWith("\r\n", at));
  }

  private static boolean isHyphen(char sign) {
    return sign == '-' || sign == '\u2010' || sign == '\u2011' || sign == '\u00ad';
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isInvisible(int letter) {
    return letter == '\u00ad'
        || letter == '\u200b'
        || letter == '\u200c'
        || letter == '\u200d'
        || letter == '\u2060'
        || letter == '\ufeff'
        || letter == '\u034f'
        || letter == '\u180e'
        || letter >= '\ufe00' && letter <= '\ufe0f'
        || letter >= 0xe0000 && letter <= 0xe007f
        || letter >= '\u200e' && letter <= '\u200f'
        || letter >= '\u202a' && letter <= '\u202e'
        || letter >= '\u2066' && letter <= '\u2069';
  }

  private static String plain(String cluster, int letter) {
    if (letter == '\u2018' || letter == '\u2019' || letter == '\u02bc' || letter == '\u00b4') {
      return "'";
    }
    if (letter == '\u201c' || letter == '\u201d') {
      return "\"";
    }
    if (letter == '\u2010' || letter == '\u2011') {
      return "-";
    }
    if (letter != '\n' && letter != '\t' && Character.isSpaceChar(letter)) {
      return letter == '\u2028' || letter == '\u2029' ? "\n" : " ";
    }
    boolean compatible =
        letter >= 0xfb00 && letter <= 0xfb06
            || letter >= 0xff01 && letter <= 0xff5e
            || letter >= 0x2460 && letter <= 0x24ff
            || letter >= 0x1d400 && letter <= 0x1d7ff;
    return Normalizer.normalize(cluster, compatible ? Normalizer.Form.NFKC : Normalizer.Form.NFC);
  }

  private void append(String piece, int start, int end) {
    for (int i = 0; i < piece.length(); i++) {
      append(piece.charAt(i), start, end);
    }
  }

  private void append(char sign, int start, int end) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(sign);
  }

  private void foldLookAlikes() {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean latin = false;
      boolean other = false;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        char letter = text.charAt(end);
        boolean isLatin =
            letter < 0x250 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
        latin |= isLatin;
        other |= !isLatin;
        end++;
      }
      if (other && (latin || end - at > 2 && areAllLike(at, end))) {
        foldLookAlikes(at, end);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** A whole word of look-alikes is taken for Latin too: Норе for Hope. */
  private boolean areAllLike(int from, int to) {
    for (int at = from; at < to; at++) {
      if (LIKE.indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  private void foldLookAlikes(int from, int to) {
    for (int at = from; at < to; at++) {
      int which = LIKE.indexOf(text.charAt(at));
      if (which >= 0) {
        text.setCharAt(at, LATIN.charAt(which));
      }
    }
  }
}
