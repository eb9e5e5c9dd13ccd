package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;

/**
 * The name of a place of training: a row of capitals with University, College or the like in it.
 */
record Institution() implements WordClass {
  private static final Set<String> HEADS =
      Set.of(
          "university",
          "college",
          "institute",
          "polytechnic",
          "school",
          "academy",
          "universite",
          "universidad",
          "universitat",
          "uniwersytet",
          "uni",
          "poly",
          "seminary",
          "faculty");
  private static final int ANY_LENGTH = 1_000;
  private static final Set<String> LINKS =
      Set.of("of", "the", "for", "and", "in", "-", "'s", ",", "&");

  @Override
  public int match(Words words, int at) {
    boolean head = false;
    int end = -1;
    int here = at;
    while (words.has(here) && (isCapital(words, here) || here > at && words.in(here, LINKS))) {
      boolean capital = isCapital(words, here);
      if (words.is(here, ",") && (!head || !isCapital(words, here + 1))) {
        break;
      }
      head |= HEADS.contains(words.folded(here));
      end = capital && head ? here + 1 : end;
      here++;
    }
    return end;
  }

  @Override
  public boolean isOneWord() {
    return false;
  }

  @Override
  public int shortest() {
    return 1;
  }

  @Override
  public int longest() {
    return ANY_LENGTH;
  }

  private static boolean isCapital(Words words, int at) {
    return words.isWord(at) && words.token(at).shape() != Shape.LOWER;
  }

  @Override
  public WordSet firsts() {
    return CAPITAL;
  }
}
