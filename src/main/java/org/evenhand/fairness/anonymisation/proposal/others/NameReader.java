package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** Reads how far a name goes on from its first word. */
final class NameReader {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do", "la",
          "le", "al", "el", "ul", "bin", "bint", "ibn", "ben", "abu", "ap", "ab", "ni", "nic",
          "mac", "mc", "o");
  private static final int LONGEST = 5;
  private final Page page;

  NameReader(Page page) {
    this.page = page;
  }

  /** The last token of a name that begins here, by capitals; the one before if it begins none. */
  int lastByCapitals(int first) {
    int last = first - 1;
    int words = 0;
    int at = first;
    while (at < page.size() && words < LONGEST && (at == first || page.isNextWord(at - 1, at))) {
      if (isNameWord(at) && !endsInCapitals(first, at) && (at == first || joins(first, last, at))) {
        last = at;
        words++;
        at++;
        if (page.isInitial(last) && page.word(at).equals(".")) {
          at++;
        }
      } else if (last >= first && isLink(at)) {
        at++;
      } else if (last >= first && isQuoted(at)) {
        at += 3;
      } else {
        break;
      }
    }
    return last;
  }

  /** In a line of capitals an ordinary word behind a name is no part of it. */
  private boolean endsInCapitals(int first, int at) {
    return at > first
        && page.writing().isCapitalLine(page.token(at))
        && Lexicon.isOrdinary(page.word(at))
        && !Lexicon.isSurname(page.word(at));
  }

  private boolean isNameWord(int at) {
    if (!page.isUpper(at) || !page.isFree(at)) {
      return false;
    }
    var word = page.word(at);
    boolean pronoun = page.token(at).text().equals("I") && !page.word(at + 1).equals(".");
    return page.isInitial(at) && !pronoun
        || !Lexicon.isTitle(word) && !pronoun && !isTermInName(at);
  }

  private boolean isTermInName(int at) {
    var word = page.word(at);
    return Lexicon.isTerm(word) && !Lexicon.isName(word);
  }

  /** No new sentence lies between, but the stop of an initial may. */
  private boolean joins(int first, int last, int at) {
    boolean sameSentence = page.token(last).sentence() == page.token(at).sentence();
    if (page.token(last).text().length() == 1) {
      boolean ends = page.word(at - 1).equals(".") && page.mentionsMoreThanInitials(first, last);
      return !ends || page.isStrange(at) || Lexicon.isName(page.word(at));
    }
    return sameSentence && (!page.token(at).beginsSentence() || !page.isSameLine(last, at));
  }

  /** {@code Darren "Daz" Hobley}. */
  private boolean isQuoted(int at) {
    boolean quoted =
        page.word(at).equals("\"") && page.word(at + 2).equals("\"")
            || page.word(at).equals("'") && page.word(at + 2).equals("'")
            || page.word(at).equals("(") && page.word(at + 2).equals(")");
    return quoted
        && page.isUpper(at + 1)
        && page.isUpper(at + 3)
        && page.isFree(at + 1)
        && page.isSameLine(at, at + 3);
  }

  private boolean isLink(int at) {
    var word = page.word(at);
    boolean sign = word.equals("-") || word.equals("'");
    boolean particle = PARTICLES.contains(word);
    boolean goesOn = page.isUpper(at + 1) || PARTICLES.contains(page.word(at + 1));
    boolean tight =
        sign
            && page.token(at).start() == page.token(at - 1).end()
            && at + 1 < page.size()
            && page.token(at + 1).start() == page.token(at).end();
    return goesOn && (particle || tight);
  }
}
