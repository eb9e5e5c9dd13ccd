package org.evenhand.workflow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The engine's clock stands at {@link #NOW} when a test begins and runs again after it. */
final class StillClock implements BeforeEachCallback, AfterEachCallback {
  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  static Instant inDays(int days) {
    return NOW.plus(days, ChronoUnit.DAYS);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    ClockUtil.setCurrentTime(Date.from(NOW));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ClockUtil.reset();
  }
}
