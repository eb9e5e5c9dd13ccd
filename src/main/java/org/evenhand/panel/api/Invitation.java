package org.evenhand.panel.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * An invitation to sit, as it goes into somebody's calendar.
 *
 * @param seat stays the same for as long as the invitation is about this seat of this hearing
 * @param sequence 0 at first, and one more with each change that is sent
 * @param hours from when to when each day, Europe/London; empty while they are not fixed
 * @param place where, without a name: {@code Remote}, or a hearing centre
 * @param organiser who invites, as an e-mail address
 * @param invited who is invited, as an e-mail address
 */
public record Invitation(
    UUID seat,
    int sequence,
    LocalDate first,
    LocalDate last,
    Optional<Hours> hours,
    String place,
    String organiser,
    String invited) {

  /** A hearing day. */
  public record Hours(LocalTime from, LocalTime to) {}
}
