package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** After how many days somebody who was asked to sit is reminded, and is waited for no more. */
@Dependent
public class InvitationSettings {
  /** Days until they are reminded. */
  public static final String REMIND = "EVENHAND_INVITATION_REMIND_DAYS";

  /** Days until the invitation lapses. */
  public static final String LAPSE = "EVENHAND_INVITATION_LAPSE_DAYS";

  private final Duration remind;
  private final Duration lapse;

  @Inject
  public InvitationSettings(
      @ConfigProperty(name = REMIND, defaultValue = "5") int remind,
      @ConfigProperty(name = LAPSE, defaultValue = "10") int lapse) {
    if (remind < 1 || lapse <= remind) {
      throw new IllegalArgumentException(LAPSE + " is more than " + REMIND + ", both from 1");
    }
    this.remind = Duration.ofDays(remind);
    this.lapse = Duration.ofDays(lapse);
  }

  Duration remind() {
    return remind;
  }

  Duration lapse() {
    return lapse;
  }
}
