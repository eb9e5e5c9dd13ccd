package org.evenhand.atomicity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Role;

/** Whoever acts here is an intake officer; nobody signs in. */
@Alternative
@Priority(1)
@Dependent
public class IntakeOfficer implements CurrentActor {
  @Override
  public Actor get() {
    return new Actor("intake.officer", "Intake Officer", Set.of(Role.INTAKE_OFFICER));
  }
}
