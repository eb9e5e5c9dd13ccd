package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.evenhand.casefile.persistence.Escalations;
import org.evenhand.kernel.Actor;

/**
 * What people were told of is done, or needs doing no more: nobody is asked about it any longer.
 */
@Dependent
public class SettleEscalations {
  private final Escalations escalations;
  private final Clock clock;

  @Inject
  public SettleEscalations(Escalations escalations, Clock clock) {
    this.escalations = escalations;
    this.clock = clock;
  }

  /**
   * Everything about a clock or order, under a rule or all of them.
   *
   * @param code the rule's code, or empty for every rule
   * @param act what settled it: a step's id, or what somebody recorded
   */
  public int settle(UUID subject, String code, Actor by, String act) {
    return escalations.settle(subject, code, by.account(), act, clock.instant());
  }
}
