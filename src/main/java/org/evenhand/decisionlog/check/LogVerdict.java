package org.evenhand.decisionlog.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the check of an exported log came to.
 *
 * @param entries the number of entries in the folder
 * @param confirmed how many of them, from the first, a trusted checkpoint confirms
 * @param root the root of the tree over the entries, in base64
 * @param checkpoints the number of signed checkpoints in the folder
 * @param outside the number of checkpoints kept outside that the log was held against
 * @param openings what came of the readable halves, if the folder has them
 * @param backwards entries that were written at an earlier time than the one before, as the clock
 *     said; the order of the log is that of its indexes
 * @param findings everything that is wrong, gravest first
 */
public record LogVerdict(
    long entries,
    long confirmed,
    String root,
    int checkpoints,
    int outside,
    Optional<Openings> openings,
    List<Long> backwards,
    List<Finding> findings) {

  /**
   * Openings held against entries.
   *
   * @param checked how many were
   * @param absent how many commitments have none: erased, or not exported
   */
  public record Openings(long checked, long absent) {}

  public LogVerdict {
    backwards = List.copyOf(backwards);
    findings = List.copyOf(findings);
  }

  /** Whether nothing is wrong. */
  public boolean isVerified() {
    return findings.isEmpty();
  }

  /** The first entry that is wrong, where it can be named exactly. */
  public OptionalLong firstBadIndex() {
    return findings.stream().filter(Finding::isExact).mapToLong(Finding::index).min();
  }

  /** Between which checkpoints the log first went wrong. */
  public Optional<Finding> interval() {
    return findings.stream()
        .filter(Finding::isInterval)
        .min(Comparator.comparingLong(Finding::from));
  }
}
