package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Gives pseudonyms in order of first appearance; but those of a list in the order of the alphabet
 * are drawn, because their order would tell with what letter a name begins.
 */
final class Numbering {
  /** So many in a row are a list. */
  private static final int A_LIST = 4;

  /** Entries of a list are at most so many characters apart. */
  private static final int APART = 160;

  private final Map<Standing, Integer> last = new EnumMap<>(Standing.class);

  /** A newcomer with the place and the form of the first mention. */
  record Newcomer(Member member, int at, NameForm form) {}

  /** No newcomer gets a number that was given, also where a person gave it out of turn. */
  void hasBeenGiven(String pseudonym) {
    var standing = Standing.called(pseudonym);
    last.merge(standing, standing.number(pseudonym), Math::max);
  }

  /**
   * @param newcomers in order of their first mention
   */
  void give(List<Newcomer> newcomers) {
    for (int from = 0; from < newcomers.size(); ) {
      int to = endOfList(newcomers, from);
      give(newcomers.subList(from, to), to - from >= A_LIST);
      from = to;
    }
  }

  private static int endOfList(List<Newcomer> newcomers, int from) {
    int longest = from + 1;
    for (boolean bySurname : new boolean[] {true, false}) {
      int to = from + 1;
      while (to < newcomers.size()
          && follows(newcomers.get(to - 1), newcomers.get(to), bySurname)) {
        to++;
      }
      longest = Math.max(longest, to);
    }
    return longest - from >= A_LIST ? longest : from + 1;
  }

  private static boolean follows(Newcomer before, Newcomer after, boolean bySurname) {
    return before.member().standing() == after.member().standing()
        && after.at() - before.at() <= APART
        && word(before, bySurname).compareTo(word(after, bySurname)) <= 0;
  }

  private static String word(Newcomer newcomer, boolean last) {
    var words = newcomer.form().words();
    return words.isEmpty() ? "" : last ? newcomer.form().lastWord() : words.get(0);
  }

  private void give(List<Newcomer> newcomers, boolean drawn) {
    var numbers = new ArrayList<Integer>();
    for (var newcomer : newcomers) {
      numbers.add(last.merge(newcomer.member().standing(), 1, Integer::sum));
    }
    if (drawn) {
      long seed = 17;
      for (var newcomer : newcomers) {
        seed = 31 * seed + newcomer.form().folded().hashCode();
      }
      Collections.shuffle(numbers, new Random(seed));
    }
    for (int i = 0; i < newcomers.size(); i++) {
      var member = newcomers.get(i).member();
      member.isCalled(member.standing().pseudonym(numbers.get(i)));
    }
  }
}
