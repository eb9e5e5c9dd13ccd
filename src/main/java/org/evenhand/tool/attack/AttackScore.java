package org.evenhand.tool.attack;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.statistics.Proportions;

/**
 * Readers' guesses held against the key. A name passes where at most two in a hundred guesses are
 * right; anything else where guesses are right at most five points more often than by always naming
 * the commonest answer of the key. A guess that is left out is wrong; what the key leaves out does
 * not count.
 */
final class AttackScore {
  private static final double MOST_NAMES = 0.02;
  private static final double MOST_OVER = 0.05;
  private static final double THOUSAND = 1000;

  private AttackScore() {}

  /** One row: what a reader says of a file, or what the key says, by column. */
  record Row(String file, Map<String, String> says) {}

  /**
   * How readers did at one thing.
   *
   * @param share right of guesses, with the exact interval from low to high
   * @param commonest the share that always naming the commonest would have right; 0 for names
   */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  record Line(
      String asked,
      int guesses,
      int right,
      double share,
      double low,
      double high,
      double commonest,
      boolean passed) {}

  static List<Line> of(List<Row> answers, List<Row> key) {
    var truth = new HashMap<String, Row>();
    key.forEach(row -> truth.put(row.file(), row));
    var lines = new ArrayList<Line>();
    for (var asked : AttackSheet.ASKED) {
      line(asked, answers, truth).ifPresent(lines::add);
    }
    return lines;
  }

  private static Optional<Line> line(String asked, List<Row> answers, Map<String, Row> truth) {
    var counted = new HashMap<String, Integer>();
    var guesses = 0;
    var right = 0;
    for (var answer : answers) {
      var known = truth.containsKey(answer.file()) ? plain(truth.get(answer.file()), asked) : "";
      if (!known.isEmpty()) {
        guesses++;
        counted.merge(known, 1, Integer::sum);
        right += known.equals(plain(answer, asked)) ? 1 : 0;
      }
    }
    if (guesses == 0) {
      return Optional.empty();
    }
    var commonest =
        asked.equals("name")
            ? 0
            : (double) counted.values().stream().mapToInt(n -> n).max().orElse(0) / guesses;
    var share = (double) right / guesses;
    var most = asked.equals("name") ? MOST_NAMES : commonest + MOST_OVER;
    var doubt = Proportions.exact(right, guesses);
    return Optional.of(
        new Line(
            asked,
            guesses,
            right,
            rounded(share),
            rounded(doubt.low()),
            rounded(doubt.high()),
            rounded(commonest),
            share <= most));
  }

  /** Case and spaces do not count. */
  private static String plain(Row row, String asked) {
    return row.says().getOrDefault(asked, "").strip().toLowerCase(Locale.ROOT);
  }

  private static double rounded(double share) {
    return Math.round(THOUSAND * share) / THOUSAND;
  }
}
