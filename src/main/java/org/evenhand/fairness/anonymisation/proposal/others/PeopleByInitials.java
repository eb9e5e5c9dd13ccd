package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.HashSet;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.parties.InitialBlock;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** {@code L.F. attended}, {@code KJ:}, {@code TB (Team Manager)} in minutes and notes. */
final class PeopleByInitials {
  private static final Set<String> PRESENT =
      Set.of("present", "attendance", "attendees", "attending", "apologies", "attended", "cc");
  private static final int LONGEST = 3;
  private final Page page;

  PeopleByInitials(Page page) {
    this.page = page;
  }

  void find() {
    var people = new HashSet<String>();
    var blocks = InitialBlock.in(page.tokens()).stream().filter(this::isInitials).toList();
    int end = -1;
    for (var block : blocks) {
      int bracket = descriptionEnd(block.last());
      if (isBeside(end, block.first())
          || bracket > block.last()
          || acts(block)
          || isListed(block)) {
        people.add(block.letters());
        end = Math.max(bracket, block.last());
      }
    }
    for (var block : blocks) {
      if (people.contains(block.letters())) {
        page.initials(block);
      }
    }
  }

  /** In the line of those who were there. */
  private boolean isListed(InitialBlock block) {
    int start = page.writing().lineStart(page.token(block.first()));
    return start < block.first() && PRESENT.contains(page.word(start));
  }

  /** {@code and KJ} behind somebody by initials. */
  private boolean isBeside(int end, int first) {
    return end >= 0
        && first - end == 2
        && (page.word(first - 1).equals("and") || page.word(first - 1).equals(","));
  }

  private boolean isInitials(InitialBlock block) {
    var letters = block.letters();
    boolean length = letters.length() == 2 || block.hasSigns() && letters.length() == LONGEST;
    return length
        && letters.chars().allMatch(Character::isLetter)
        && !Lexicon.isTerm(letters)
        && !Lexicon.isOrdinary(letters)
        && !Lexicon.isPublicBody(letters)
        && !Lexicon.isTitle(letters)
        && !page.writing().isCapitalLine(page.token(block.first()))
        && page.isFree(block.first());
  }

  /** Says or does something; with an {@code and} between, so does the one before. */
  private boolean acts(InitialBlock block) {
    int next = block.last() + 1;
    next += block.hasSigns() && page.word(next).equals(".") ? 1 : 0;
    var after = page.word(next);
    boolean speaks = after.equals(":") && page.token(block.first()).beginsSentence();
    return speaks || Lexicon.isSaying(after);
  }

  /** The bracket that closes what they are, if it stands behind; the last letter otherwise. */
  private int descriptionEnd(int last) {
    if (page.word(last + 1).equals("(")) {
      for (int i = last + 2; i < Math.min(last + 6, page.size()); i++) {
        var what = page.word(i - 1);
        if (page.word(i).equals(")") && (Lexicon.isJob(what) || Lexicon.isKin(what))) {
          return i;
        }
      }
    }
    return last;
  }
}
