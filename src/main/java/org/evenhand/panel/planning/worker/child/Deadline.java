package org.evenhand.panel.planning.worker.child;

/** The moment at which an answer is due; it may be brought forward. */
final class Deadline {
  private volatile long nanos;

  private Deadline(long nanos) {
    this.nanos = nanos;
  }

  static Deadline in(double seconds) {
    return new Deadline(System.nanoTime() + (long) (seconds * 1e9));
  }

  /** This moment or another, whichever is earlier. */
  Deadline orIn(double seconds) {
    return in(Math.min(seconds, secondsLeft()));
  }

  void isNow() {
    nanos = System.nanoTime();
  }

  double secondsLeft() {
    return Math.max(0, (nanos - System.nanoTime()) / 1e9);
  }

  boolean isPast() {
    return nanos <= System.nanoTime();
  }
}
