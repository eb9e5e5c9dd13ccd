package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.evenhand.casefile.application.Routine;

/** Sends notes out of the house, one by one, each in a transaction of its own. */
@Dependent
public class NoteCourier implements Routine {
  /** So that one run ends; the next goes on. */
  private static final int AT_MOST = 500;

  private final DeliverNextNote next;

  @Inject
  public NoteCourier(DeliverNextNote next) {
    this.next = next;
  }

  @Override
  public String name() {
    return "note-courier";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  @Override
  public String run() {
    var tried = 0;
    while (tried < AT_MOST && next.deliver()) {
      tried++;
    }
    return tried + " tried";
  }
}
