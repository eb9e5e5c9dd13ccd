package org.evenhand.register.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/**
 * A note on somebody's register entry, most often an order.
 *
 * @param id its id, to end it by
 * @param code what it is, a code of the rule set: {@code INTERIM_SUSPENSION}, {@code WARNING}
 * @param effect what it makes of the registration while it is in force, if anything
 * @param from the first day it is in force
 * @param last the last day it is in force, the whole of that day included; empty for no end
 * @param caseReference the case it comes from
 */
public record AnnotationView(
    UUID id,
    String code,
    Optional<RegistrationStatus> effect,
    LocalDate from,
    Optional<LocalDate> last,
    CaseReference caseReference) {
  /** Whether it is in force on the day. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && last.map(end -> !day.isAfter(end)).orElse(true);
  }
}
