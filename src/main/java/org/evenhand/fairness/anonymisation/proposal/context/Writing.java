package org.evenhand.fairness.anonymisation.proposal.context;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** How a document is written: its capitals, its lines, where somebody signs. */
public final class Writing {
  private static final double FEW_CAPITALS = 0.25;
  private static final int SIGNATURE_LINES = 4;
  private static final int SHORT_LINE = 8;
  private static final Set<String> SIGN_OFFS =
      Set.of(
          "sincerely",
          "faithfully",
          "truly",
          "regards",
          "wishes",
          "thanks",
          "respectfully",
          "signed",
          "cheers",
          "love",
          "gratefully",
          "rgds");
  private static final int COLUMN_GAP = 3;
  private final String plain;
  private final List<Token> tokens;
  private final List<int[]> lines = new ArrayList<>();
  private final BitSet capitalLines = new BitSet();
  private final BitSet signatures = new BitSet();
  private final boolean lowerCase;

  private Writing(Reading reading) {
    this.plain = reading.plain();
    this.tokens = reading.tokens();
    findLines();
    this.lowerCase = capitalisedShareOfSentences() < FEW_CAPITALS;
  }

  public static Writing of(Reading reading) {
    return reading.once(Writing.class, Writing::new);
  }

  /** Whether hardly a sentence begins with a capital, so that a lower letter says nothing. */
  public boolean isLowerCase() {
    return lowerCase;
  }

  /** Whether a whole line is in capitals, so that a capital says nothing. */
  public boolean isCapitalLine(Token token) {
    return capitalLines.get(token.line());
  }

  /** Whether it stands among the few short lines after a letter's close. */
  public boolean isSignature(Token token) {
    return signatures.get(token.line());
  }

  /** Too short to be broken in the midst of a sentence. */
  public boolean isShortLine(Token token) {
    return lineEnd(token) - lineStart(token) < SHORT_LINE;
  }

  /** Whether two neighbours of a line stand in different columns: a tab or a wide gap between. */
  public boolean isColumnsEnd(Token before, Token after) {
    int gap = after.start() - before.end();
    return gap >= COLUMN_GAP || gap > 0 && plain.charAt(before.end()) == '\t';
  }

  /** The first token of a token's line, by index. */
  public int lineStart(Token token) {
    return lines.get(token.line())[0];
  }

  /** Behind the last token of a token's line, by index. */
  public int lineEnd(Token token) {
    return lines.get(token.line())[1];
  }

  private void findLines() {
    int from = 0;
    while (from < tokens.size()) {
      int line = tokens.get(from).line();
      while (lines.size() < line) {
        lines.add(new int[] {from, from});
      }
      int to = from;
      int lower = 0;
      int words = 0;
      while (to < tokens.size() && tokens.get(to).line() == line) {
        var token = tokens.get(to);
        lower += hasLowerLetters(token) ? 1 : 0;
        words += token.isWord() ? 1 : 0;
        to++;
      }
      lines.add(new int[] {from, to});
      capitalLines.set(line, lower == 0 && words > 1);
      findSignature(from, to);
      from = to;
    }
  }

  private static boolean hasLowerLetters(Token token) {
    return token.shape() == Shape.LOWER
        || token.shape() == Shape.CAPITALISED && token.text().length() > 1;
  }

  private void findSignature(int from, int to) {
    boolean closes = false;
    for (int i = from; i < Math.min(to, from + 4); i++) {
      closes |= SIGN_OFFS.contains(tokens.get(i).folded());
    }
    if (closes && to - from <= 6 && !Lexicon.isSaying(tokens.get(to - 1).folded())) {
      int line = tokens.get(from).line();
      signatures.set(line + 1, line + 1 + SIGNATURE_LINES);
    }
  }

  private double capitalisedShareOfSentences() {
    int all = 0;
    int capital = 0;
    for (var token : tokens) {
      if (token.isWord() && token.beginsSentence()) {
        all++;
        capital += token.shape() == Shape.LOWER ? 0 : 1;
      }
    }
    return all < 3 ? anyCapital() : (double) capital / all;
  }

  private double anyCapital() {
    return tokens.stream().anyMatch(t -> t.isWord() && t.shape() != Shape.LOWER) ? 1 : 0;
  }
}
