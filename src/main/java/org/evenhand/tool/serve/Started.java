package org.evenhand.tool.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import org.evenhand.tool.Trouble;

/** What has been started, to be stopped in the reverse order, once. */
final class Started implements AutoCloseable {
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private boolean closed;

  /** Remembers a part; one that comes while everything is being stopped is stopped at once. */
  synchronized <T extends AutoCloseable> T add(T part) {
    if (closed) {
      stop(part);
      throw new Trouble("Stopped while starting.");
    }
    parts.push(part);
    return part;
  }

  synchronized boolean isAny() {
    return !parts.isEmpty();
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!parts.isEmpty()) {
      stop(parts.pop());
    }
  }

  private static void stop(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      System.err.println("evenhand: while stopping: " + e);
    }
  }
}
