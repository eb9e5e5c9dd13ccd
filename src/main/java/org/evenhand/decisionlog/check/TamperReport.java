package org.evenhand.decisionlog.check;

import java.util.List;
import java.util.Map;

/**
 * What came of many tampered copies.
 *
 * @param seed replays them all
 * @param entries the number of entries of the log they were made from
 * @param tallies by what was done
 * @param failures the first few that were not caught, named or located as they must be
 */
public record TamperReport(
    long seed, int entries, Map<Tampering, Tally> tallies, List<String> failures) {

  /**
   * Counts of one kind.
   *
   * @param tried how many copies
   * @param caught how many were found not to be the log
   * @param toName how many changed entries had to be named exactly
   * @param named how many were
   * @param toLocate how many had to be located between two neighbouring checkpoints
   * @param located how many were
   */
  public record Tally(int tried, int caught, int toName, int named, int toLocate, int located) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    Tally plus(Tally more) {
      return new Tally(
          tried + more.tried,
          caught + more.caught,
          toName + more.toName,
          named + more.named,
          toLocate + more.toLocate,
          located + more.located);
    }

    /** Whether everything was as it must be. */
    public boolean isComplete() {
      return caught == tried && named == toName && located == toLocate;
    }
  }

  public TamperReport {
    tallies = Map.copyOf(tallies);
    failures = List.copyOf(failures);
  }

  /** Whether every tampered copy was caught, and named or located as it must be. */
  public boolean isComplete() {
    return tallies.values().stream().allMatch(Tally::isComplete);
  }

  public int tried() {
    return tallies.values().stream().mapToInt(Tally::tried).sum();
  }
}
