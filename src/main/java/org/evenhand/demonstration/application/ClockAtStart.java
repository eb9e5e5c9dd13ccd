package org.evenhand.demonstration.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.evenhand.demonstration.persistence.ClockShift;
import org.evenhand.identity.application.DemonstrationMode;
import org.evenhand.kernel.ShiftableClock;

/**
 * Sets a demonstration's clock to where it was moved, before anything reads it: whatever begins
 * with the application and goes by the time depends on this one.
 */
@Startup
@Singleton(name = ClockAtStart.NAME)
@TransactionManagement(TransactionManagementType.BEAN)
public class ClockAtStart {
  /** What others name in {@code @DependsOn}. */
  public static final String NAME = "ClockAtStart";

  private static final Logger LOG = Logger.getLogger(ClockAtStart.class.getName());

  @Inject private ClockShift kept;
  @Inject private ShiftableClock clock;
  @Inject private DemonstrationMode demonstration;

  @PostConstruct
  void set() {
    set(clock, kept, demonstration);
  }

  static void set(ShiftableClock clock, ClockShift kept, DemonstrationMode demonstration) {
    var ahead = kept.read();
    if (ahead.isZero()) {
      return;
    }
    if (!demonstration.isOn()) {
      LOG.severe(
          "The clock of this database was moved in a demonstration. Outside demonstration mode the"
              + " machine's time holds, so some of what is recorded lies in the future");
      return;
    }
    clock.shiftBy(ahead);
    LOG.info("The demonstration's clock stands " + ahead.toDays() + " days ahead");
  }
}
