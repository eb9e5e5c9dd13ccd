package org.evenhand.fairness.anonymisation.proposal.publication;

import java.util.Set;
import java.util.regex.Pattern;

/** Numbers in figures and words, and what is commonly counted with them. */
final class Numerals {
  private static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
  private static final String UNITS =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen)";
  private static final String WORD =
      "(?:" + TENS + "(?:-" + UNITS + ")?|" + UNITS + "|a hundred|a thousand|a dozen|half a)";

  /** {@code 1,234.50}, {@code 3 million}, {@code twenty-four}. */
  static final String NUMBER =
      "(?:\\d{1,3}(?:[,. \u00a0]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?|(?i:"
          + WORD
          + "))(?:[\\s-]+(?:hundred|thousand|million|billion|and a half))*";

  /** What makes a number a rough one; hidden with it. */
  static final String ABOUT =
      "(?:(?:approximately|about|around|almost|nearly|over|more than|less than|at least|at most|up"
          + " to|some|roughly|estimated|an estimated|circa)\\s+){0,2}";

  private static final String SPAN =
      "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?)";
  private static final Set<String> BEGIN =
      Set.of(
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "several",
          "approximately",
          "about",
          "around",
          "almost",
          "nearly",
          "over",
          "more",
          "less",
          "at",
          "up",
          "some",
          "roughly",
          "an",
          "a",
          "half",
          "circa");

  private Numerals() {}

  /** Whether a wording with a number can begin with the word. */
  static boolean begins(String folded) {
    if (BEGIN.contains(folded)) {
      return true;
    }
    int hyphen = folded.indexOf('-');
    return hyphen > 0 && BEGIN.contains(folded.substring(0, hyphen));
  }

  /** {@code two years and six months}, {@code 28 days'}, {@code several months}, {@code a year}. */
  static Pattern lengthOfTime() {
    var one =
        "(?:"
            + NUMBER
            + "|(?i:several))(?:\\s*(?:/|to|or|-|\u2013)\\s*"
            + NUMBER
            + ")?[\\s-]+"
            + "(?:calendar |working |full |consecutive )?"
            + SPAN
            + "\\b";
    return Pattern.compile("(?i:" + ABOUT + ")" + one + "(?:(?:,| and|, and)\\s+" + one + ")*");
  }
}
