package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.evenhand.casefile.application.Routine;

/** Sees to invitations to sit that nobody has answered. */
@Dependent
public class RemindInvited implements Routine {
  /** So that one run ends; the next goes on. */
  private static final int AT_MOST = 500;

  private final RemindNext next;

  @Inject
  public RemindInvited(RemindNext next) {
    this.next = next;
  }

  @Override
  public String name() {
    return "remind-invited";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public String run() {
    var seen = 0;
    while (seen < AT_MOST && next.remind()) {
      seen++;
    }
    return seen + " seen to";
  }
}
