package org.evenhand.hearing.application;

import java.util.UUID;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.ruleset.api.OrderKind;

/** Told when a panel has made or approved a final order; the order is kept, and its id answered. */
public interface OrderMade {
  /**
   * @param months how long it runs; 0 where it has no end
   * @param how HEARING or CONSENT
   */
  UUID made(StepContext context, OrderKind kind, int months, String terms, String how);
}
