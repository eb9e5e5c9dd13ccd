package org.evenhand.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evenhand.identity.application.DemonstrationMode;

/** What is true of this installation as a whole, for the frame of every page. */
@Named
@ApplicationScoped
public class Installation {
  /** The minutes after which the style sheet can show the warning. */
  private static final int[] WARNINGS = {3, 7, 15, 25, 50, 110};

  private final boolean demonstration;
  private final int idleMinutes;

  @Inject
  public Installation(
      DemonstrationMode mode,
      @ConfigProperty(name = "EVENHAND_SESSION_IDLE_MINUTES", defaultValue = "30")
          int idleMinutes) {
    this.demonstration = mode.isOn();
    this.idleMinutes = idleMinutes;
  }

  /** For the container's proxy. */
  protected Installation() {
    this.demonstration = false;
    this.idleMinutes = 0;
  }

  /** Whether everything in it is invented; every page then says so. */
  public boolean isDemonstration() {
    return demonstration;
  }

  /**
   * After how many minutes a page warns that its reader will be signed out for doing nothing: some
   * minutes before, never later than a minute before (WCAG 2.2.1).
   */
  public int getIdleWarningMinutes() {
    return IntStream.of(WARNINGS).filter(minutes -> minutes < idleMinutes - 1).max().orElse(3);
  }
}
