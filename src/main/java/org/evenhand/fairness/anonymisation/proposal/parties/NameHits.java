package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.words.Spelling;

/**
 * For each token of a text whose name it may be, words that are split or written letter by letter
 * put together first.
 */
final class NameHits {
  private static final int SHORTEST_JOINED = 5;
  private static final int SHORTEST_SPACED = 3;
  private final List<Token> tokens;
  private final PartyNames names;
  private final List<List<Hit>> hits = new ArrayList<>();
  private final int[] widths;

  NameHits(List<Token> tokens, PartyNames names) {
    this.tokens = tokens;
    this.names = names;
    this.widths = new int[tokens.size()];
    for (int at = 0; at < tokens.size(); at++) {
      widths[at] = 1;
      hits.add(tokens.get(at).isWord() ? at(at) : List.of());
    }
  }

  List<Hit> of(int at) {
    return hits.get(at);
  }

  /**
   * Whether a word may be a party's name although it is written otherwise or is an ordinary one.
   */
  boolean isLoosely(KnownParty party, int at, boolean surname) {
    return tokens.get(at).isWord() && names.isLoosely(party, tokens.get(at).folded(), surname);
  }

  /** How many tokens the name at a place takes. */
  int width(int at) {
    return widths[at];
  }

  private List<Hit> at(int at) {
    var spaced = spaced(at);
    if (!spaced.isEmpty()) {
      return spaced;
    }
    var alone = names.of(tokens.get(at).folded());
    if (tokens.get(at).text().length() == 1) {
      return alone.stream().filter(hit -> hit.piece().folded().length() == 1).toList();
    }
    if (isHyphenated(at)) {
      var joined = joined(at);
      if (!joined.isEmpty()) {
        return joined;
      }
    }
    if (alone.isEmpty() || alone.stream().allMatch(hit -> hit.how() == Hit.How.NEAR)) {
      var joined = joined(at);
      return joined.isEmpty() ? alone : joined;
    }
    return alone;
  }

  /** A name that a blank, a hyphen or a line's end splits. */
  private List<Hit> joined(int at) {
    int next = at + 1;
    boolean hyphen = next < tokens.size() && isJoint(tokens.get(next));
    next += hyphen ? 1 : 0;
    if (next >= tokens.size() || !tokens.get(next).isWord()) {
      return List.of();
    }
    var one = tokens.get(at);
    var other = tokens.get(next);
    int gap = other.start() - one.end();
    boolean plain = one.ordinary() && other.ordinary();
    if (gap > 2 || plain && !hyphen) {
      return List.of();
    }
    var closed = Spelling.close(one.folded()) + Spelling.close(other.folded());
    if (closed.length() < SHORTEST_JOINED) {
      return List.of();
    }
    var found = names.ofJoined(closed);
    if (!found.isEmpty()) {
      widths[at] = next - at + 1;
    }
    return found;
  }

  private boolean isHyphenated(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).is("-")
        && tokens.get(at + 1).start() == tokens.get(at).end();
  }

  private static boolean isJoint(Token token) {
    return token.is("-") || token.is("'") || token.is("_") || token.is("/");
  }

  /** J A N E, and J.A.N.E. */
  private List<Hit> spaced(int at) {
    if (!isLetter(at)) {
      return List.of();
    }
    int to = at;
    var word = new StringBuilder();
    List<Hit> best = List.of();
    while (to < tokens.size() && isLetter(to) && (to == at || isBeside(to))) {
      word.append(tokens.get(to).folded());
      to++;
      if (word.length() >= SHORTEST_SPACED) {
        var found = names.ofJoined(word.toString());
        if (!found.isEmpty()) {
          best = found;
          widths[at] = to - at;
        }
      }
    }
    return best;
  }

  private boolean isLetter(int at) {
    return tokens.get(at).text().length() == 1 && tokens.get(at).isWord();
  }

  private boolean isBeside(int at) {
    int gap = tokens.get(at).start() - tokens.get(at - 1).end();
    return gap > 0 && gap <= 3;
  }
}
