package org.evenhand.register.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.register.api.RegistrantView;
import org.evenhand.register.api.WhichRegistrant;

/** Shows one registrant to somebody who may look people up. */
@Dependent
public class ShowRegistrant {
  private final LookUpRegistrant register;

  @Inject
  public ShowRegistrant(LookUpRegistrant register) {
    this.register = register;
  }

  /** For the container's interceptors. */
  protected ShowRegistrant() {
    this(null);
  }

  /** The registrant as at the day; empty when nobody on the register is meant. */
  @RequiresPermissions(Permission.REGISTER_FIND)
  public Optional<RegistrantView> show(WhichRegistrant which, LocalDate asAt) {
    return register.lookUp(which, asAt);
  }
}
