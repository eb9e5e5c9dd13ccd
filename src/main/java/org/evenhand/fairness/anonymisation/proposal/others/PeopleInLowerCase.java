package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/**
 * In a document without capitals: listed names that are no ordinary words, and words in context.
 */
final class PeopleInLowerCase {
  private static final Set<String> INTRODUCED = Set.of("called", "named");
  private static final int SHORTEST = 3;
  private final Page page;

  PeopleInLowerCase(Page page) {
    this.page = page;
  }

  void find() {
    if (!page.writing().isLowerCase()) {
      return;
    }
    for (int at = 0; at < page.size(); at++) {
      if (page.token(at).isWord() && page.isFree(at) && isName(at)) {
        boolean surname =
            at + 1 < page.size()
                && page.isFree(at + 1)
                && page.isSameLine(at, at + 1)
                && Lexicon.isForename(page.word(at))
                && page.isStrange(at + 1)
                && page.word(at + 1).length() >= SHORTEST;
        page.mention(at, surname ? at + 1 : at, "", Evidence.LEXICON, "listed name in lower case");
      }
    }
  }

  private boolean isName(int at) {
    var word = page.word(at);
    if (word.length() < SHORTEST) {
      return word.length() == 2
          && INTRODUCED.contains(page.word(at - 1))
          && (page.isStrange(at) || Lexicon.isForename(word));
    }
    boolean strange = page.isStrange(at);
    boolean introduced = isIntroduced(at);
    if (strange
        && (Lexicon.isForename(word) || introduced || Lexicon.isSurname(word) && isPerson(at))) {
      return true;
    }
    if (strange && isPerson(at) && isUnheardOf(word)) {
      return true;
    }
    if (strange && isStrangePlace(at)) {
      return true;
    }
    return Lexicon.isForename(word)
        && (introduced && !Lexicon.isSaying(word) || page.guard().judge(at) == Action.HIDE);
  }

  /** A word that nobody knows behind {@code in} or {@code near}. */
  private boolean isStrangePlace(int at) {
    var word = page.word(at);
    return word.length() > SHORTEST + 1
        && Set.of("in", "near", "at", "from", "to").contains(page.word(at - 1))
        && isUnheardOf(word);
  }

  /** Letters that are no word, nor a slip of the pen in one. */
  private static boolean isUnheardOf(String word) {
    return word.chars().allMatch(Character::isLetter) && !Lexicon.isNearlyOrdinary(word);
  }

  private boolean isIntroduced(int at) {
    var before = page.word(at - 1);
    boolean name = before.equals("is") && page.word(at - 2).equals("name");
    return name || Lexicon.isKin(before) || Lexicon.isJob(before) || INTRODUCED.contains(before);
  }

  private boolean isPerson(int at) {
    return Lexicon.isSaying(page.word(at + 1))
        || page.word(at + 1).equals("'s")
        || Set.of("with", "by", "told", "asked", "to", "from").contains(page.word(at - 1));
  }
}
