package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Token;

/** A document's words by number, silent beyond both ends. */
final class Words {
  private final Reading reading;
  private final List<Token> tokens;
  private final String[] folded;
  private final int[] numbers;
  private final int[] shapes;
  private final int[] sourceStarts;

  Words(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.folded = new String[tokens.size()];
    this.numbers = new int[tokens.size()];
    this.shapes = new int[tokens.size()];
    this.sourceStarts = new int[tokens.size()];
    for (int i = 0; i < sourceStarts.length; i++) {
      folded[i] = tokens.get(i).folded();
      shapes[i] = numberOfShape(tokens.get(i));
      numbers[i] = CueLexicon.numberOf(folded[i]);
      sourceStarts[i] = reading.sourceStart(tokens.get(i).start());
    }
  }

  int count() {
    return tokens.size();
  }

  boolean has(int at) {
    return at >= 0 && at < folded.length;
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /** In lower case without diacritics; empty beyond the ends. */
  String folded(int at) {
    return has(at) ? folded[at] : "";
  }

  String text(int at) {
    return has(at) ? tokens.get(at).text() : "";
  }

  boolean is(int at, String word) {
    return folded(at).equals(word);
  }

  boolean in(int at, Set<String> words) {
    if (words instanceof WordSet listed) {
      return listed.has(number(at));
    }
    return has(at) && words.contains(folded[at]);
  }

  /** In the vocabulary. */
  int number(int at) {
    return has(at) ? numbers[at] : Vocabulary.NONE;
  }

  /** That of {@code #} for a figure, of {@code *} for a word with a capital. */
  int numberOfShape(int at) {
    return shapes[at];
  }

  private static int numberOfShape(Token token) {
    return switch (token.shape()) {
      case NUMBER -> CueLexicon.FIGURE;
      case CAPITALISED, ALL_CAPITALS, MIXED -> CueLexicon.CAPITAL;
      case LOWER, SIGN -> Vocabulary.NONE;
    };
  }

  boolean isWord(int at) {
    return has(at) && tokens.get(at).isWord();
  }

  boolean isSign(int at) {
    return has(at) && tokens.get(at).shape() == Token.Shape.SIGN;
  }

  int sentence(int at) {
    return tokens.get(at).sentence();
  }

  int line(int at) {
    return tokens.get(at).line();
  }

  int start(int at) {
    return sourceStarts[at];
  }

  int end(int at) {
    return reading.sourceEnd(tokens.get(at).end());
  }

  /** Whether nothing but the source's own characters part two neighbours: {@code she's}. */
  boolean touches(int left, int right) {
    return has(left) && has(right) && tokens.get(left).end() == tokens.get(right).start();
  }

  /** The first word that begins at or behind a place of the source. */
  int from(int sourceStart) {
    int low = 0;
    int high = sourceStarts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sourceStarts[middle] < sourceStart) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The plain text between two words, the second exclusive. */
  String between(int from, int to) {
    return reading.plain().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  Reading reading() {
    return reading;
  }
}
