package org.evenhand.fairness.representation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A panel that has a receipt and is in no closed block yet.
 *
 * @param sits the day on which it sits, or is to sit
 * @param fate what has become of it so far
 * @param members who hold its seats
 */
public record ConfirmedPanel(UUID id, LocalDate sits, Fate fate, List<UUID> members) {
  /** What has become of a panel. */
  public enum Fate {
    SAT,
    /** A later one was named in its place before it sat. */
    SUPERSEDED,
    /** The hearing ended, or the panel was stood down, before it sat. */
    CANCELLED,
    /** Its day is still to come, or is to be set anew. */
    WAITING
  }

  public ConfirmedPanel {
    members = List.copyOf(members);
  }
}
