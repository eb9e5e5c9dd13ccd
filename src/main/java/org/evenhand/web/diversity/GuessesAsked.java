package org.evenhand.web.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether officers who decided blind are asked, after the decision, what they guess. */
@ApplicationScoped
public class GuessesAsked {
  /** The setting that says so; an installation that is not told asks. */
  public static final String SETTING = "EVENHAND_TRIAGE_GUESS";

  private final boolean on;

  @Inject
  public GuessesAsked(@ConfigProperty(name = SETTING, defaultValue = "true") boolean on) {
    this.on = on;
  }

  /** For the container's proxies. */
  protected GuessesAsked() {
    this(false);
  }

  public boolean isOn() {
    return on;
  }
}
