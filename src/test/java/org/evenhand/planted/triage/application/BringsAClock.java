package org.evenhand.planted.triage.application;

import java.time.Clock;

/** Wrong: a clock that cannot be moved. */
class BringsAClock {
  Clock clock = Clock.systemUTC();
}
