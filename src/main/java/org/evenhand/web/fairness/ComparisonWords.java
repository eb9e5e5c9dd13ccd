package org.evenhand.web.fairness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.evenhand.fairness.representation.api.Comparison;
import org.evenhand.fairness.representation.api.Comparison.Count;
import org.evenhand.fairness.representation.api.Comparison.Told;
import org.evenhand.web.Words;

/** One group's seats in words, with their doubt. */
@Dependent
public class ComparisonWords {
  private static final double PER_TEN = 10;
  private final Words words;

  @Inject
  public ComparisonWords(Words words) {
    this.words = words;
  }

  String group(Comparison line) {
    return line.others() ? words.of("panels.others", line.group()) : line.group();
  }

  /** What the count says, then what chance does. */
  String sentence(Comparison line) {
    return line.told()
        .map(told -> count(line, told) + " " + words.of("panels.chance." + told.verdict()))
        .orElseGet(() -> words.of("panels.withheld"));
  }

  private String count(Comparison line, Told told) {
    return told.count()
        .map(count -> seats(count, told))
        .orElseGet(() -> words.of("panels.reading." + told.reading()));
  }

  private String seats(Count count, Told told) {
    var fewest = Math.min(Math.abs(count.fewest()), Math.abs(count.most()));
    var most = Math.max(Math.abs(count.fewest()), Math.abs(count.most()));
    var reading = told.reading();
    if (reading.equals("CANNOT_TELL") || count.fewest() < 0 != count.most() < 0) {
      return words.of("panels.count." + reading, -count.fewest(), count.most());
    }
    var key = count.most() > 0 ? "panels.count.short" : "panels.count.more";
    var within = reading.equals("MIRRORS") ? ".within" : "";
    return fewest == most
        ? words.of(key + within + ".exact", most, count.atBenchmark(), told.seats())
        : words.of(key + within, fewest, most, count.atBenchmark(), told.seats());
  }

  String verdict(Comparison line) {
    return words.of("panels.verdict." + line.told().map(Told::verdict).orElse("WITHHELD"));
  }

  /** The kind of mark before a verdict. */
  static String kind(Comparison line) {
    return switch (line.told().map(Told::verdict).orElse("")) {
      case "MIRRORS" -> "none";
      case "DOES_NOT_MIRROR" -> "gap";
      default -> "cannot";
    };
  }

  /** A share in per mille as a percentage with one digit. */
  static String perCent(int perMille) {
    return String.format(Locale.UK, "%.1f%%", perMille / PER_TEN);
  }
}
