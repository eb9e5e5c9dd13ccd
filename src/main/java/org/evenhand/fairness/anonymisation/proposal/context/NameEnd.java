package org.evenhand.fairness.anonymisation.proposal.context;

import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** What follows a name and belongs to it: letters of honour, a title in brackets, a possessive. */
public final class NameEnd {
  private static final Set<String> HONOURS =
      Set.of(
          "mp", "mbe", "obe", "cbe", "qc", "kc", "jp", "phd", "msc", "bsc", "dipsw", "cqsw", "rn",
          "rmn", "frcp", "hons", "ba", "ma", "msw", "rsw", "mbchb", "llb");

  private NameEnd() {}

  /** The last token that belongs to a name whose last word is given, by index. */
  public static int of(List<Token> tokens, int last) {
    int end = last;
    boolean goesOn = true;
    while (goesOn) {
      int at = end + 1 < tokens.size() && tokens.get(end + 1).is(",") ? end + 2 : end + 1;
      goesOn = at < tokens.size() && isHonour(tokens.get(at)) && isBeside(tokens, end, at);
      end = goesOn ? at : end;
    }
    if (has(tokens, end + 1, "'s") && tokens.get(end + 1).start() == tokens.get(end).end()) {
      return end + 1;
    }
    boolean title =
        has(tokens, end + 1, "(")
            && has(tokens, end + 3, ")")
            && Lexicon.isTitle(tokens.get(end + 2).folded());
    return title ? end + 3 : end;
  }

  private static boolean isHonour(Token token) {
    return token.shape() != Shape.LOWER
        && token.text().length() > 1
        && Character.isUpperCase(token.text().charAt(1))
        && HONOURS.contains(token.folded());
  }

  private static boolean isBeside(List<Token> tokens, int one, int other) {
    return tokens.get(one).line() == tokens.get(other).line();
  }

  private static boolean has(List<Token> tokens, int at, String sign) {
    return at < tokens.size() && tokens.get(at).is(sign);
  }
}
