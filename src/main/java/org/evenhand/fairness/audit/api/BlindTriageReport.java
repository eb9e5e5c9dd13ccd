package org.evenhand.fairness.audit.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Proportions;

/**
 * Whether blind triage works, as far as numbers tell.
 *
 * @param from the first day that counts
 * @param until the last
 * @param files files that somebody tried to anonymise, by how far they got
 * @param reasons why files were anonymised in part or not at all, by code
 * @param effort what it costs
 * @param leaks files that gave somebody away, by what was left in
 * @param unblindings how often somebody asked whose file it is
 * @param blind decisions on masked files by people who did not know
 * @param known decisions by people who knew
 * @param guesses what guesses after the decision tell
 */
public record BlindTriageReport(
    LocalDate from,
    LocalDate until,
    Files files,
    Map<String, Long> reasons,
    Effort effort,
    Map<String, Long> leaks,
    Unblindings unblindings,
    Outcomes blind,
    Outcomes known,
    List<Guess> guesses) {

  /** How far files could be anonymised. */
  public record Files(long whole, long part, long none, long released) {
    public long all() {
      return whole + part + none;
    }

    public Share suitable() {
      return new Share(whole + part, all());
    }
  }

  /**
   * What anonymising costs.
   *
   * @param minutesPerThousandWords the median over files; empty while it is not measured
   * @param measured over how many files
   * @param medianHours from when a file could be anonymised to its first release
   * @param slowHours nine in ten files waited no longer
   * @param waited how many files were released
   */
  public record Effort(
      OptionalDouble minutesPerThousandWords,
      long measured,
      OptionalDouble medianHours,
      OptionalDouble slowHours,
      long waited) {}

  /** How often somebody asked whose masked file it is. */
  public record Unblindings(long before, long after, long notSeen) {}

  /** How decisions came out. */
  public record Outcomes(long investigate, long close) {
    public Share investigated() {
      return new Share(investigate, investigate + close);
    }
  }

  /**
   * What guesses tell about one thing.
   *
   * @param item the code of what is guessed
   * @param guesses how many could be held against an answer, rounded
   * @param right the share that were right, in per cent, and its exact 95 % interval
   * @param commonest the share that always guessing the commonest would have right
   * @param finding BETTER_THAN_CHANCE, NO_BETTER, CANNOT_TELL, or TOO_FEW where nothing else is
   *     told
   */
  public record Guess(
      String item, int guesses, int right, int low, int high, int commonest, String finding) {}

  /** How much more often a file is investigated when nobody knows whose it is; empty if too few. */
  public Optional<Double> difference() {
    return comparable()
        ? Optional.of(rate(blind.investigated()) - rate(known.investigated()))
        : Optional.empty();
  }

  /** Newcombe's 95 % interval for it. */
  public Optional<Interval> differenceInterval() {
    var one = blind.investigated();
    var other = known.investigated();
    return comparable()
        ? Optional.of(Proportions.difference(one.some(), one.of(), other.some(), other.of()))
        : Optional.empty();
  }

  private boolean comparable() {
    return !blind.investigated().isTooFew() && !known.investigated().isTooFew();
  }

  private static double rate(Share share) {
    return (double) share.some() / share.of();
  }

  public long leaked() {
    return leaks.values().stream().mapToLong(count -> count).sum();
  }

  /** Reported leaks against released files. */
  public Share leakShare() {
    return new Share(Math.min(leaked(), files.released()), files.released());
  }

  public boolean isEmpty() {
    return files.all() == 0 && blind.investigated().of() == 0 && known.investigated().of() == 0;
  }
}
