package org.evenhand.demonstration.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evenhand.casefile.application.Routine;
import org.evenhand.demonstration.persistence.OpenCourses;
import org.evenhand.identity.application.DemonstrationMode;

/**
 * Takes up the demonstration's open cases where they stand: each in a transaction of its own, so
 * that a server killed in the middle goes on where it was. Some wait for timers on their way and
 * come to where they stand in a later round. When all are there it finds nothing to do. It begins
 * within a minute of the start, from a timer of the container and not on a thread of the executor:
 * only there do connections join the transactions of what is called.
 */
@Dependent
public class TakeUpOpenCases implements Routine {
  private static final Logger LOG = Logger.getLogger(TakeUpOpenCases.class.getName());
  private static final int TELL_EVERY = 50;
  private final OpenCourses courses;
  private final TakeUpOpenCase one;
  private final GiveUpOpenCase giveUp;
  private final DemonstrationMode demonstration;

  @Inject
  public TakeUpOpenCases(
      OpenCourses courses,
      TakeUpOpenCase one,
      GiveUpOpenCase giveUp,
      DemonstrationMode demonstration) {
    this.courses = courses;
    this.one = one;
    this.giveUp = giveUp;
    this.demonstration = demonstration;
  }

  @Override
  public String name() {
    return "take-up-demonstration";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public String run() {
    if (!demonstration.isOn()) {
      return "no demonstration";
    }
    var waiting = courses.waiting();
    int count = 0;
    for (var id : waiting) {
      try {
        count += one.takeUp(id) ? 1 : 0;
      } catch (RuntimeException failure) {
        LOG.log(Level.SEVERE, "an open case of the demonstration cannot be taken up", failure);
        giveUp.giveUp(id);
      }
      if (count > 0 && count % TELL_EVERY == 0) {
        LOG.info("demonstration: " + count + " of " + waiting.size() + " processes taken up");
      }
    }
    return count + " taken up";
  }
}
