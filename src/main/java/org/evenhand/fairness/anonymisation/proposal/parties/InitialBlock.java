package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;
import org.evenhand.fairness.anonymisation.proposal.words.Spelling;

/** Capital letters that stand together with stops, hyphens or blanks. */
public final class InitialBlock {
  private static final int LONGEST = 5;
  private static final Set<String> JOINTS = Set.of(".", "-", "/");
  private static final Set<String> BEFORE =
      Set.of(":", "by", "with", "to", "from", "and", "action", "actions", "cc", "per", "signed");
  private final List<Token> tokens;
  private final int first;
  private final int last;

  private InitialBlock(List<Token> tokens, int first, int last) {
    this.tokens = tokens;
    this.first = first;
    this.last = last;
  }

  public static List<InitialBlock> in(List<Token> tokens) {
    var blocks = new ArrayList<InitialBlock>();
    int at = 0;
    while (at < tokens.size()) {
      int to = end(tokens, at);
      if (to > at) {
        blocks.add(new InitialBlock(tokens, at, to - 1));
      }
      at = Math.max(to, at + 1);
    }
    return blocks;
  }

  /** In lower case. */
  public String letters() {
    var letters = new StringBuilder();
    for (int i = first; i <= last; i++) {
      letters.append(tokens.get(i).isWord() ? Spelling.close(tokens.get(i).folded()) : "");
    }
    return letters.toString();
  }

  /** The first token, by index. */
  public int first() {
    return first;
  }

  /** The last token, by index, inclusive. */
  public int last() {
    return last;
  }

  int start() {
    return tokens.get(first).start();
  }

  /** With a stop that belongs to the last letter, and a possessive. */
  int end() {
    int end = last;
    boolean stop = has(end + 1, ".") && hasSigns() && touches(end + 1);
    end += stop ? 1 : 0;
    end += has(end + 1, "'s") ? 1 : 0;
    return tokens.get(end).end();
  }

  /** In brackets, as behind a name in a list of those present. */
  boolean isIntroduced() {
    return has(first - 1, "(") && has(last + 1, ")");
  }

  /** Long, dotted, or where only a person can stand. */
  boolean isTelling() {
    if (letters().length() > 2 || hasSigns() || isIntroduced()) {
      return true;
    }
    var before = word(first - 1);
    var after = word(last + 1);
    boolean acts =
        Lexicon.isSaying(after)
            || after.equals("to")
            || after.equals("'s")
            || after.length() > 4 && after.endsWith("ed");
    boolean ends = last + 1 == tokens.size() || after.equals(".");
    acts |= ends && Lexicon.isSaying(before);
    boolean speaks = after.equals(":") && tokens.get(first).beginsSentence();
    return acts || speaks || BEFORE.contains(before) || Lexicon.isTitle(before);
  }

  /** Stops, hyphens or strokes between the letters. */
  public boolean hasSigns() {
    for (int i = first; i <= last; i++) {
      if (!tokens.get(i).isWord() || tokens.get(i).text().indexOf('\'') > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int at, String sign) {
    return word(at).equals(sign);
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
  }

  private boolean touches(int at) {
    return tokens.get(at).start() == tokens.get(at - 1).end();
  }

  private static int end(List<Token> tokens, int at) {
    if (!isBlock(tokens.get(at))) {
      return at;
    }
    int to = at + 1;
    while (true) {
      int next = to;
      while (next < tokens.size() && next - to < 2 && JOINTS.contains(tokens.get(next).text())) {
        next++;
      }
      boolean goesOn =
          next < tokens.size()
              && isBlock(tokens.get(next))
              && tokens.get(next).line() == tokens.get(at).line()
              && (next > to || tokens.get(next).text().length() == 1)
              && isJoined(tokens, to, next);
      if (!goesOn) {
        return to;
      }
      to = next + 1;
    }
  }

  /** Without a blank, or with one between single letters. */
  private static boolean isJoined(List<Token> tokens, int to, int next) {
    int gap = tokens.get(next).start() - tokens.get(next - 1).end();
    boolean letters =
        tokens.get(next).text().length() == 1 && tokens.get(to - 1).text().length() == 1;
    return gap == 0 || gap == 1 && letters;
  }

  private static boolean isBlock(Token token) {
    int length = token.text().length();
    boolean letter = length == 1 && token.shape() == Shape.CAPITALISED;
    return letter || token.shape() == Shape.ALL_CAPITALS && length <= LONGEST;
  }
}
