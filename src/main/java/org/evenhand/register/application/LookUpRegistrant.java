package org.evenhand.register.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.register.api.RegistrantView;
import org.evenhand.register.api.WhichRegistrant;
import org.evenhand.register.persistence.Registrants;

/**
 * Says what the register says of one registrant as at a day. Asked by rooms on behalf of a step or
 * a letter that its doer may carry out; people who look somebody up use {@link FindRegistrants}.
 */
@Dependent
public class LookUpRegistrant {
  private final Registrants registrants;

  @Inject
  public LookUpRegistrant(Registrants registrants) {
    this.registrants = registrants;
  }

  /** The registrant as at the day; empty when nobody on the register is meant. */
  public Optional<RegistrantView> lookUp(WhichRegistrant which, LocalDate asAt) {
    return registrants
        .find(which)
        .map(registrant -> registrant.asAt(asAt, registrants.annotationsOf(registrant)));
  }
}
