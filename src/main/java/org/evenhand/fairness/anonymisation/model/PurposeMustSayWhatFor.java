package org.evenhand.fairness.anonymisation.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.kernel.Problem;

/**
 * Somebody else must be able to judge later whether a name had to be told: a few different words,
 * not one letter again and again.
 */
public final class PurposeMustSayWhatFor {
  public static final int LONGEST = 1_000;
  private static final int FEWEST_LETTERS = 20;
  private static final int FEWEST_WORDS = 4;

  private PurposeMustSayWhatFor() {}

  /** What is wrong with it, at the field {@code purpose}. */
  public static Optional<Problem> check(String purpose) {
    var words =
        Arrays.stream(purpose.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
            .filter(word -> word.codePoints().distinct().count() > 1)
            .collect(Collectors.toSet());
    var letters = words.stream().mapToInt(String::length).sum();
    if (purpose.length() > LONGEST) {
      return Optional.of(Problem.at("purpose", "reIdentify.purpose.tooLong", LONGEST));
    }
    return words.size() < FEWEST_WORDS || letters < FEWEST_LETTERS
        ? Optional.of(Problem.at("purpose", "reIdentify.purpose.tooLittle"))
        : Optional.empty();
  }
}
