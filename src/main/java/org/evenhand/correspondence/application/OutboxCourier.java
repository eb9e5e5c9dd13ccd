package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.evenhand.casefile.application.Routine;

/** Empties the outbox, letter by letter, each in a transaction of its own. */
@Dependent
public class OutboxCourier implements Routine {
  /** So that one run ends; the next goes on. */
  private static final int AT_MOST = 500;

  private final DeliverNext next;

  @Inject
  public OutboxCourier(DeliverNext next) {
    this.next = next;
  }

  @Override
  public String name() {
    return "outbox-courier";
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
