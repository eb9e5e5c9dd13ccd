package org.evenhand.workflow.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The engine's own clock, which decides when timers are due. It must go by the product's, and only
 * a demonstration ever moves that.
 */
public interface EngineTime {
  /** The engine's clock stands so far ahead of the machine's; due timers are looked for at once. */
  void standsAhead(Duration shift);

  /** How many jobs are due now and neither carried out nor given up. */
  long due();

  /** When the next timer after now is due, if one is set. */
  Optional<Instant> nextTimer();
}
