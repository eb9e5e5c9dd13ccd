package org.evenhand.diversity.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.diversity.api.GuessTable;
import org.evenhand.diversity.api.GuessTable.Line;
import org.evenhand.diversity.api.GuessTable.Rate;
import org.evenhand.diversity.api.SafeCount;
import org.evenhand.statistics.Proportions;

/**
 * Guesses held against what people declared, under disclosure control: a rate is told only where
 * ten or more guesses were right and ten or more wrong, and ten or more people are of the commonest
 * answer and ten or more are not. Shares come out as whole per cent.
 */
public final class GuessRates {
  private static final String SEX = "SEX";
  private static final String ETHNICITY = "ETHNICITY";

  /** What is guessed, by the codes of the questions. */
  public static final List<String> ITEMS = List.of(SEX, ETHNICITY);

  private static final int PER_CENT = 100;

  private GuessRates() {}

  /** What was guessed, and what was declared. It cannot be printed. */
  public record Pair(String guessed, String declared) {
    @Override
    public String toString() {
      return "Pair";
    }
  }

  /** The table, of exact counts by item. */
  public static GuessTable of(Map<String, Map<Pair, Long>> counts) {
    return new GuessTable(
        ITEMS.stream()
            .map(item -> new Line(item, rate(inGroups(item, counts.getOrDefault(item, Map.of())))))
            .toList());
  }

  /** Ethnic groups are guessed broadly and declared finely. */
  private static Map<Pair, Long> inGroups(String item, Map<Pair, Long> counts) {
    var broad = new HashMap<String, String>();
    RoomFiles.newestQuestions()
        .item(item)
        .orElseThrow()
        .choices()
        .forEach(
            choice ->
                broad.put(choice.code(), choice.group() == null ? choice.code() : choice.group()));
    var grouped = new HashMap<Pair, Long>();
    counts.forEach(
        (pair, count) ->
            Optional.ofNullable(broad.get(pair.declared()))
                .ifPresent(
                    group -> grouped.merge(new Pair(pair.guessed(), group), count, Long::sum)));
    return grouped;
  }

  private static Optional<Rate> rate(Map<Pair, Long> counts) {
    var all = counts.values().stream().mapToLong(count -> count).sum();
    var right =
        counts.entrySet().stream()
            .filter(entry -> entry.getKey().guessed().equals(entry.getKey().declared()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    var declared = new HashMap<String, Long>();
    counts.forEach((pair, count) -> declared.merge(pair.declared(), count, Long::sum));
    var commonest = declared.values().stream().mapToLong(count -> count).max().orElse(0);
    if (isSmall(right, all) || isSmall(commonest, all)) {
      return Optional.empty();
    }
    var interval = Proportions.exact(right, all);
    return Optional.of(
        new Rate(
            SafeCount.rounded(all).rounded().orElseThrow(),
            perCent((double) right / all),
            perCent(interval.low()),
            perCent(interval.high()),
            perCent((double) commonest / all)));
  }

  private static boolean isSmall(long some, long all) {
    return some < SmallNumbers.FEWEST || all - some < SmallNumbers.FEWEST;
  }

  private static int perCent(double share) {
    return Math.toIntExact(Math.round(share * PER_CENT));
  }
}
