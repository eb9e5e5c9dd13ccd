package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evenhand.panel.planning.WorkloadBand;

/**
 * How many days a calendar year a member ought to sit. The least is what Social Work England
 * advertises (20 days); the most is a setting of the regulator, 40 unless it says otherwise.
 */
@Dependent
public class WorkloadSetting {
  /** Fewest days a year. */
  public static final String LEAST = "EVENHAND_PANEL_DAYS_LEAST";

  /** Most days a year. */
  public static final String MOST = "EVENHAND_PANEL_DAYS_MOST";

  private final WorkloadBand band;

  @Inject
  public WorkloadSetting(
      @ConfigProperty(name = LEAST, defaultValue = "20") int least,
      @ConfigProperty(name = MOST, defaultValue = "40") int most) {
    this.band = new WorkloadBand(least, most);
  }

  public WorkloadBand band() {
    return band;
  }
}
