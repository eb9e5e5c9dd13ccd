package org.evenhand.panel.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A member of the pool in a list.
 *
 * @param venues codes of the places they sit at
 * @param trainedUntil the last day on which their training counts
 * @param days days they sat or are named to sit in the year of the list
 */
public record PoolRow(
    MemberView member,
    List<String> venues,
    LocalDate appointedFrom,
    LocalDate appointedTo,
    LocalDate trainedUntil,
    boolean suspended,
    int days) {
  public PoolRow {
    venues = List.copyOf(venues);
  }
}
