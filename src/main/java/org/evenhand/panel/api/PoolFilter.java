package org.evenhand.panel.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which members of the pool are looked for; what is empty narrows nothing.
 *
 * @param words parts of the name, in any order
 * @param free days on all of which they must be available and not named to sit
 * @param termEndsBy appointments that end on or before the day
 * @param trainingEndsBy training that counts no longer after the day
 */
public record PoolFilter(
    Set<MemberKind> kinds,
    Optional<String> venue,
    List<String> words,
    List<LocalDate> free,
    Optional<LocalDate> termEndsBy,
    Optional<LocalDate> trainingEndsBy) {
  /** Everybody. */
  public static final PoolFilter ALL =
      new PoolFilter(
          Set.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

  public PoolFilter {
    kinds = Set.copyOf(kinds);
    words = List.copyOf(words);
    free = List.copyOf(free);
  }

  public PoolFilter of(Set<MemberKind> some) {
    return new PoolFilter(some, venue, words, free, termEndsBy, trainingEndsBy);
  }

  public PoolFilter at(Optional<String> somewhere) {
    return new PoolFilter(kinds, somewhere, words, free, termEndsBy, trainingEndsBy);
  }

  public PoolFilter called(String typed) {
    var some =
        Arrays.stream(typed.strip().toLowerCase(Locale.UK).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return new PoolFilter(kinds, venue, some, free, termEndsBy, trainingEndsBy);
  }

  public PoolFilter freeOn(List<LocalDate> days) {
    return new PoolFilter(kinds, venue, words, days, termEndsBy, trainingEndsBy);
  }

  public PoolFilter ending(Optional<LocalDate> term, Optional<LocalDate> training) {
    return new PoolFilter(kinds, venue, words, free, term, training);
  }
}
