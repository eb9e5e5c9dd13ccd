package org.evenhand.fairness.anonymisation.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;
import org.evenhand.fairness.anonymisation.proposal.words.Spelling;

/** Splits a plain text into words, figures and signs. */
final class Tokens {
  private static final Set<String> NO_END =
      Set.of(
          "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "st", "fr", "sr", "jr", "no", "nos",
          "ref", "tel", "ext", "dept", "approx", "eg", "ie", "etc", "cllr", "hon", "para", "cf",
          "vs", "v", "p", "pp", "art");
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Map<String, Looked> looked = new HashMap<>();
  private int line;
  private int sentence;
  private boolean begins = true;

  private Tokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    var splitter = new Tokens(text);
    splitter.split();
    return List.copyOf(splitter.tokens);
  }

  /** As {@link Spelling#fold}. */
  static String fold(String word) {
    return Spelling.fold(word);
  }

  private void split() {
    int at = 0;
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (sign == '\n') {
        endLine(at);
        at++;
      } else if (Character.isWhitespace(sign)) {
        begins |= sign == '\t';
        at++;
      } else if (Character.isLetterOrDigit(sign) || Character.isSurrogate(sign)) {
        at = word(at);
      } else {
        at = sign(at);
      }
    }
  }

  private void endLine(int at) {
    line++;
    begins = true;
    if (text.startsWith("\n", at + 1) || text.startsWith("\r\n", at + 1)) {
      sentence++;
    }
  }

  private int word(int from) {
    int to = from;
    while (to < text.length() && goesOn(from, to)) {
      to++;
    }
    add(from, to, shape(text.substring(from, to)));
    begins = false;
    return to;
  }

  private boolean goesOn(int from, int at) {
    char letter = text.charAt(at);
    if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter) || isMark(letter)) {
      return true;
    }
    boolean inside =
        letter == '\''
            && at > from
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(at + 1));
    return inside && !isPossessive(at);
  }

  /** A mark that no composed letter has stays with its letter. */
  private static boolean isMark(char letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private boolean isPossessive(int apostrophe) {
    char next = text.charAt(apostrophe + 1);
    int after = apostrophe + 2;
    return (next == 's' || next == 'S')
        && (after >= text.length() || !Character.isLetterOrDigit(text.charAt(after)));
  }

  private int sign(int at) {
    char sign = text.charAt(at);
    int to = sign == '\'' && at + 1 < text.length() && isPossessive(at) ? at + 2 : at + 1;
    boolean ends = sign == '!' || sign == '?' || sign == '.' && isEnd(at);
    add(at, to, Shape.SIGN);
    if (ends) {
      sentence++;
      begins = true;
    } else {
      begins |= sign == '|' || sign == '>' || sign == '•';
    }
    return to;
  }

  private boolean isEnd(int stop) {
    if (stop + 1 < text.length() && !Character.isWhitespace(text.charAt(stop + 1))) {
      return "\"')”".indexOf(text.charAt(stop + 1)) >= 0;
    }
    var before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    boolean initial = before != null && before.isWord() && before.text().length() == 1;
    boolean answer = before != null && before.is("no") && startsWord(stop + 1);
    return before == null || answer || !initial && !NO_END.contains(before.folded());
  }

  /** Whether a word with a capital follows, so that {@code no.} is an answer and no number. */
  private boolean startsWord(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private void add(int from, int to, Shape shape) {
    var word = text.substring(from, to);
    var known = looked.computeIfAbsent(word, Looked::up);
    tokens.add(
        new Token(
            from, to, known.word, known.folded, shape, begins, known.ordinary, line, sentence));
  }

  /** What is told of a word wherever it stands. */
  private record Looked(String word, String folded, boolean ordinary) {
    static Looked up(String word) {
      var folded = fold(word);
      return new Looked(word, folded, Lexicon.isOrdinary(folded));
    }
  }

  private static Shape shape(String word) {
    boolean figures = true;
    boolean upper = false;
    boolean lower = false;
    boolean upperLater = false;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      figures &= Character.isDigit(letter);
      boolean isUpper = Character.isUpperCase(letter);
      upper |= isUpper;
      lower |= Character.isLowerCase(letter);
      upperLater |= isUpper && i > 0;
    }
    if (figures) {
      return Shape.NUMBER;
    }
    if (!upper) {
      return Shape.LOWER;
    }
    if (!lower) {
      return word.length() == 1 ? Shape.CAPITALISED : Shape.ALL_CAPITALS;
    }
    return Character.isUpperCase(word.charAt(0)) && !upperLater ? Shape.CAPITALISED : Shape.MIXED;
  }
}
