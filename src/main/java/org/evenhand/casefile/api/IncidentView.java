package org.evenhand.casefile.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/**
 * Something that must never have happened, and did: an interim order that lapsed, a sweep that was
 * not run.
 *
 * @param kind the code of what it is; {@code incident.<kind>} in the bundle {@code messages/clocks}
 * @param subject what it happened to
 * @param detail data of it: a number of days, a date
 */
public record IncidentView(
    UUID id,
    String kind,
    Optional<CaseReference> caseReference,
    String subject,
    LocalDate happenedOn,
    Instant noticedAt,
    String detail) {
  /** What fills its sentence: the day, what it happened to, and the detail. */
  public List<Object> arguments() {
    return List.of(happenedOn, subject, detail);
  }
}
