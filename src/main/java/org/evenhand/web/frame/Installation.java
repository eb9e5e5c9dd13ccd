package org.evenhand.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evenhand.identity.application.DemonstrationMode;

/** What is true of this installation as a whole, for the frame of every page. */
@Named
@ApplicationScoped
public class Installation {
  private final boolean demonstration;

  @Inject
  public Installation(DemonstrationMode mode) {
    this.demonstration = mode.isOn();
  }

  /** For the container's proxy. */
  protected Installation() {
    this.demonstration = false;
  }

  /** Whether everything in it is invented; every page then says so. */
  public boolean isDemonstration() {
    return demonstration;
  }
}
