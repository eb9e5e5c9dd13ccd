package org.evenhand.fairness.anonymisation.proposal.publication;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;

/** What is added in brackets in another language: it tells of which country the matter is. */
final class ForeignWords implements Recogniser {
  private static final int MANY = 6;

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var found = new ArrayList<Found>();
    var tokens = reading.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int end = tokens.get(i).is("(") ? end(tokens, i + 1) : -1;
      if (end > i + 1 && isForeign(tokens.subList(i + 1, end))) {
        found.add(
            Wordings.hide(
                reading,
                tokens.get(i + 1).start(),
                tokens.get(end - 1).end(),
                Kind.CUE,
                Evidence.LEXICON,
                "words of another language in brackets"));
      }
    }
    return found;
  }

  private static int end(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && i - from <= MANY; i++) {
      if (tokens.get(i).is(")")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isForeign(List<Token> tokens) {
    long words = tokens.stream().filter(Token::isWord).count();
    return words > 0
        && tokens.stream().allMatch(t -> t.shape() == Shape.SIGN || isForeign(t))
        && tokens.stream().anyMatch(t -> t.shape() == Shape.LOWER && t.text().length() > 3);
  }

  private static boolean isForeign(Token token) {
    return token.isWord() && !CourtWords.isOrdinary(token.folded());
  }
}
