package org.evenhand.register.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.evenhand.register.api.AnnotationView;
import org.evenhand.register.api.RegistrationStatus;

/**
 * The status of a registration on any day. It is REGISTERED from the first registration, then what
 * the newest change of the regulator's feed says; an annotation in force makes it worse while it is
 * in force, and never better.
 *
 * @param registeredSince the day of first registration
 * @param changes the feed's changes, in any order
 * @param annotations the annotations, in any order
 */
public record StatusHistory(
    LocalDate registeredSince,
    Collection<StatusChange> changes,
    Collection<AnnotationView> annotations) {

  /** The status on the day; empty before the first registration. */
  public Optional<RegistrationStatus> asAt(LocalDate day) {
    if (day.isBefore(registeredSince)) {
      return Optional.empty();
    }
    var fed =
        changes.stream()
            .filter(change -> !change.from().isAfter(day))
            .max(Comparator.comparing(StatusChange::from))
            .map(StatusChange::status)
            .orElse(RegistrationStatus.REGISTERED);
    return Optional.of(
        annotations.stream()
            .filter(annotation -> annotation.isInForce(day))
            .flatMap(annotation -> annotation.effect().stream())
            .reduce(fed, RegistrationStatus::orWorse));
  }
}
