package org.evenhand.fairness.anonymisation.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How long people looked at a document, counted per document and never per person: the time from
 * one thing done on its page to the next, of which a pause counts at most five minutes.
 */
final class ReviewTime {
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private ReviewTime() {}

  /**
   * Seconds to add when something is done {@code now}, after {@code before}; null the first time.
   */
  static int since(Instant before, Instant now) {
    if (before == null || now.isBefore(before)) {
      return 0;
    }
    var passed = Duration.between(before, now);
    return (int) (passed.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : passed).toSeconds();
  }
}
