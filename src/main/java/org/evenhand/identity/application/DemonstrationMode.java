package org.evenhand.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation is a demonstration: invented people, a movable clock, easy sign-in. */
@ApplicationScoped
public class DemonstrationMode {
  /** The setting that says so. A server that is not told is no demonstration. */
  public static final String SETTING = "EVENHAND_DEMO";

  private final boolean on;

  @Inject
  public DemonstrationMode(@ConfigProperty(name = SETTING, defaultValue = "false") boolean on) {
    this.on = on;
  }

  /** For the container's proxies. */
  protected DemonstrationMode() {
    this(false);
  }

  public boolean isOn() {
    return on;
  }
}
