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
 * @param lottery what the lottery tells, where one was run
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
    List<Guess> guesses,
    Lottery lottery) {

  /**
   * What cases did that a lottery drew, by what was drawn and whatever became of them.
   *
   * @param exceptions cases drawn to be masked whose decider knew all the same
   */
  public record Lottery(Outcomes masked, Outcomes open, long exceptions) {
    /** How much more often cases drawn to be masked are investigated; empty if too few. */
    public Optional<Double> effect() {
      return minus(masked, open);
    }

    public Optional<Interval> effectInterval() {
      return range(masked, open);
    }

    public boolean isNothing() {
      return masked.investigated().of() + open.investigated().of() == 0;
    }
  }

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
    return minus(blind, known);
  }

  /** Newcombe's 95 % interval for it. */
  public Optional<Interval> differenceInterval() {
    return range(blind, known);
  }

  private static Optional<Double> minus(Outcomes one, Outcomes other) {
    return comparable(one, other)
        ? Optional.of(rate(one.investigated()) - rate(other.investigated()))
        : Optional.empty();
  }

  private static Optional<Interval> range(Outcomes one, Outcomes other) {
    var some = one.investigated();
    var others = other.investigated();
    return comparable(one, other)
        ? Optional.of(Proportions.difference(some.some(), some.of(), others.some(), others.of()))
        : Optional.empty();
  }

  private static boolean comparable(Outcomes one, Outcomes other) {
    return !one.investigated().isTooFew() && !other.investigated().isTooFew();
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

  public boolean isNothing() {
    return files.all() == 0 && blind.investigated().of() == 0 && known.investigated().of() == 0;
  }
}
