package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.evenhand.casefile.application.Routine;

/** Sees to invitations to sit that nobody has answered. */
@Dependent
public class RemindInvited implements Routine {
  private final RemindOne one;

  @Inject
  public RemindInvited(RemindOne one) {
    this.one = one;
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
    var due = one.due();
    due.forEach(one::remind);
    return due.size() + " due";
  }
}
