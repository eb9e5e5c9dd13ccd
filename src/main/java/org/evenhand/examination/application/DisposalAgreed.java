package org.evenhand.examination.application;

import java.util.UUID;
import org.evenhand.casefile.api.StepContext;

/** Told when a registrant has accepted a disposal; the order is made, and its id answered. */
public interface DisposalAgreed {
  /**
   * @param kind the order's kind, by its code in the rule set
   * @param months how long it runs; 0 where it has no end
   */
  UUID agreed(StepContext context, String kind, int months, String terms);
}
