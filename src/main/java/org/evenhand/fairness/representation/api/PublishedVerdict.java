package org.evenhand.fairness.representation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What equality assurance found of twelve months of panels, signed: the one thing on a scheduler's
 * page that follows from characteristics.
 *
 * @param signedBy the name of who signed it
 */
public record PublishedVerdict(
    LocalDate from, LocalDate until, String signedBy, Instant signedAt, List<Finding> findings) {
  /**
   * All seats against the workforce.
   *
   * @param characteristic the question's short name
   * @param group the group's name
   * @param others whether it is everybody but this group
   * @param count what the count of seats says: MIRRORS, SHORT, MORE, CANNOT_TELL or WITHHELD
   * @param chance what chance leaves open: MIRRORS, DOES_NOT_MIRROR, CANNOT_TELL or WITHHELD
   */
  public record Finding(
      String characteristic, String group, boolean others, String count, String chance) {}

  public PublishedVerdict {
    findings = List.copyOf(findings);
  }
}
