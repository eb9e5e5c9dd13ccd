package org.evenhand.workflow.application;

import static org.evenhand.identity.api.Permission.CONCERN_RECEIVE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.kernel.Outcome;
import org.evenhand.referral.api.ConcernReceived;
import org.evenhand.referral.api.NewConcern;

/**
 * Receives a concern that came by letter, telephone or e-mail: an officer keys it in with the day
 * it truly arrived, from which its clocks count. Concern, case, files and links commit together.
 */
@Dependent
public class KeyInConcern {
  private final OpenOnReceipt onReceipt;

  @Inject
  public KeyInConcern(OpenOnReceipt onReceipt) {
    this.onReceipt = onReceipt;
  }

  /** For the container's interceptors. */
  protected KeyInConcern() {
    this(null);
  }

  /**
   * @throws IllegalArgumentException for a way in that is for people outside
   */
  @Transactional
  @RequiresPermissions(CONCERN_RECEIVE)
  public Outcome<ConcernReceived> keyIn(NewConcern concern) {
    if (!concern.channel().isKeyedByStaff()) {
      throw new IllegalArgumentException(concern.channel() + " is not for officers");
    }
    return onReceipt.open(concern);
  }
}
