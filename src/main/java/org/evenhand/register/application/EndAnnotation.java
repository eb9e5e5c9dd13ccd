package org.evenhand.register.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.register.api.AnnotationView;
import org.evenhand.register.persistence.Registrants;

/**
 * Sets the last day of an annotation: earlier when an order is revoked, later when it is extended.
 * Takes part in the transaction that is going on.
 */
@Dependent
public class EndAnnotation {
  private final Registrants registrants;

  @Inject
  public EndAnnotation(Registrants registrants) {
    this.registrants = registrants;
  }

  /**
   * @param lastDay the last day in force, that day included; the day before the first says that it
   *     never came into force
   */
  public Outcome<AnnotationView> end(UUID annotation, LocalDate lastDay) {
    var found = registrants.annotation(annotation);
    if (found.isEmpty()) {
      return Outcome.refused(Problem.of("annotation.unknown"));
    }
    if (lastDay.isBefore(found.get().from().minusDays(1))) {
      return Outcome.refused(Problem.at("last", "annotation.last.before_first"));
    }
    found.get().endOn(lastDay);
    return Outcome.done(found.get().view());
  }
}
