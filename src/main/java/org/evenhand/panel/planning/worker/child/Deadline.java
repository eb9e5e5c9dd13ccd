package org.evenhand.panel.planning.worker.child;

/** The moment at which an answer is due. */
final class Deadline {
  private final long nanos;

  private Deadline(long nanos) {
    this.nanos = nanos;
  }

  static Deadline in(double seconds) {
    return new Deadline(System.nanoTime() + (long) (seconds * 1e9));
  }

  double secondsLeft() {
    return Math.max(0, (nanos - System.nanoTime()) / 1e9);
  }

  boolean isPast() {
    return nanos <= System.nanoTime();
  }
}
