package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.evenhand.kernel.Outcome;
import org.evenhand.referral.api.ConcernReceived;
import org.evenhand.referral.api.NewConcern;

/**
 * Receives a concern from outside and sets its case on its way, in one transaction. Anybody may;
 * what officers key in comes through {@link KeyInConcern}.
 */
@Dependent
public class RaiseConcern {
  private final OpenOnReceipt onReceipt;

  @Inject
  public RaiseConcern(OpenOnReceipt onReceipt) {
    this.onReceipt = onReceipt;
  }

  /** For the container's interceptors. */
  protected RaiseConcern() {
    this(null);
  }

  /**
   * @throws IllegalArgumentException for a way in that is for officers only
   */
  @Transactional
  public Outcome<ConcernReceived> raise(NewConcern concern) {
    if (concern.channel().isKeyedByStaff()) {
      throw new IllegalArgumentException(concern.channel() + " is for officers");
    }
    return onReceipt.open(concern);
  }
}
