package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a word that is also somebody's name stands for that name. Where it is an ordinary word,
 * what stands round it decides; in doubt it is the name.
 */
final class Standing {
  private static final int LONG_ENOUGH = 3;
  private static final Pattern TITLE =
      Pattern.compile("mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|cllr|rev|dear|hi|hello");
  private static final Pattern NEAR = Pattern.compile("[\\s,.\\-_'’]{1,4}");
  private static final Set<String> PLACES =
      Set.of(
          "road",
          "street",
          "lane",
          "avenue",
          "close",
          "court",
          "house",
          "hall",
          "ward",
          "unit",
          "centre",
          "center",
          "school",
          "church",
          "park",
          "hospital",
          "clinic",
          "team",
          "way",
          "drive",
          "gardens",
          "place",
          "green",
          "hill",
          "farm",
          "view",
          "terrace",
          "crescent",
          "square",
          "bank",
          "cottage",
          "lodge",
          "manor",
          "surgery",
          "nursery",
          "academy",
          "college",
          "bridge",
          "mill",
          "woods",
          "bay",
          "project",
          "trust",
          "foundation",
          "day",
          "month");
  private static final Set<String> MONTHS = Set.of("may", "june", "april", "august");
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "until", "by", "of", "on", "from", "during", "early", "late", "mid",
          "last", "next", "this", "to", "and", "between", "before", "after", "every", "till");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "these", "those", "every", "each", "some", "any", "no");
  private static final Set<String> VERBS =
      Set.of(
          "said",
          "says",
          "told",
          "was",
          "is",
          "has",
          "had",
          "did",
          "does",
          "went",
          "came",
          "left",
          "asked",
          "wrote",
          "visited",
          "knew",
          "called",
          "phoned",
          "opened",
          "took",
          "made",
          "gave",
          "then",
          "also",
          "never",
          "replied",
          "admitted",
          "denied",
          "failed",
          "works",
          "worked",
          "and",
          "who",
          "shouted",
          "agreed",
          "attended",
          "recorded",
          "sent",
          "refused",
          "arrived");

  private final List<PartyNames> everybody;

  Standing(List<PartyNames> everybody) {
    this.everybody = everybody;
  }

  /** Whether the word at this place, known to be a name of somebody, is meant as one. */
  boolean isName(Words words, int place) {
    var word = words.at(place);
    var ordinary = OrdinaryWords.has(word.folded());
    if (!ordinary && word.folded().length() >= LONG_ENOUGH) {
      return !isAThing(words, place);
    }
    if (besideAName(words, place) || afterATitle(words, place)) {
      return true;
    }
    if (!ordinary) {
      return word.isCapital() && !word.isShouted();
    }
    return word.isCapital() && !isSomethingElse(words, place);
  }

  /**
   * {@code the rowan trees}: a rare word behind an article, in small letters where the writer does
   * write capitals.
   */
  private static boolean isAThing(Words words, int place) {
    var word = words.at(place);
    return !word.isCapital()
        && OrdinaryWords.isRare(word.folded())
        && place > 0
        && ARTICLES.contains(words.at(place - 1).folded())
        && words.before(place).isBlank()
        && words.at(0).isCapital()
        && !hasOrDoes(words, place);
  }

  private boolean isSomethingElse(Words words, int place) {
    var word = words.at(place);
    if (word.isShouted()) {
      return isShouted(words, place - 1) || isShouted(words, place + 1);
    }
    if (words.count() == 1) {
      return false;
    }
    if (isPlace(words, place) || isMonth(words, place)) {
      return true;
    }
    return words.beginsSentence(place) && !startsAsAPerson(words, place);
  }

  private static boolean startsAsAPerson(Words words, int place) {
    return words.after(place).startsWith(",") || hasOrDoes(words, place);
  }

  /** {@code Grace's}, {@code Grace said}. */
  private static boolean hasOrDoes(Words words, int place) {
    if (place + 1 == words.count()) {
      return false;
    }
    var next = words.at(place + 1).folded();
    return VERBS.contains(next) || next.equals("s") && words.after(place).matches("['’]");
  }

  private static boolean isPlace(Words words, int place) {
    var next = place + 1 < words.count() ? words.at(place + 1) : null;
    if (next != null && next.isCapital() && PLACES.contains(next.folded())) {
      return true;
    }
    var own = PLACES.contains(words.at(place).folded());
    var last = place > 0 ? words.at(place - 1) : null;
    return last != null && last.isCapital() && (own || last.folded().equals("st"));
  }

  private static boolean isMonth(Words words, int place) {
    if (!MONTHS.contains(words.at(place).folded())) {
      return false;
    }
    var numberAfter = place + 1 < words.count() && words.at(place + 1).hasDigit();
    var before = place > 0 ? words.at(place - 1) : null;
    return numberAfter
        || before != null && (before.hasDigit() || BEFORE_MONTH.contains(before.folded()));
  }

  private boolean besideAName(Words words, int place) {
    return isOther(words, place, place - 1) || isOther(words, place, place + 1);
  }

  private boolean isOther(Words words, int place, int beside) {
    if (beside < 0 || beside >= words.count()) {
      return false;
    }
    var gap = beside < place ? words.before(place) : words.after(place);
    var folded = words.at(beside).folded();
    var mine = words.at(place).folded();
    if (!NEAR.matcher(gap).matches() || gap.contains(". ")) {
      return isInitial(words, place, beside, gap);
    }
    return !folded.equals(mine)
            && everybody.stream().anyMatch(names -> names.has(mine) && names.has(folded))
        || isInitial(words, place, beside, gap);
  }

  /** {@code G. Hope}, {@code Hope G}: a letter that one of the other names begins with. */
  private boolean isInitial(Words words, int place, int beside, String gap) {
    var letter = words.at(beside);
    var isWord = beside > place && (letter.raw().equals("I") || letter.raw().equals("A"));
    if (isWord || letter.raw().length() != 1 || !letter.isCapital() || gap.length() > 2) {
      return false;
    }
    var mine = words.at(place);
    return mine.isCapital()
        && everybody.stream()
            .filter(names -> names.has(mine.folded()))
            .flatMap(names -> names.words().stream())
            .anyMatch(name -> name.startsWith(letter.folded()) && !name.equals(mine.folded()));
  }

  private static boolean afterATitle(Words words, int place) {
    return place > 0
        && words.before(place).matches("\\.?\\s{1,2}")
        && TITLE.matcher(words.at(place - 1).folded()).matches()
        && (words.at(place - 1).isCapital() || words.at(place).isCapital());
  }

  private static boolean isShouted(Words words, int place) {
    return place >= 0 && place < words.count() && words.at(place).isShouted();
  }
}
