package org.evenhand.hearing.application;

import java.util.Optional;
import org.evenhand.casefile.api.StepContext;

/** What a panel ordered, as a letter says it. */
public interface OrderInWords {
  /** For example: suspension order, for 12 months; empty where the case ends without an order. */
  Optional<String> of(StepContext context);
}
