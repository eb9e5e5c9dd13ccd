package org.evenhand.statistics.audit;

import java.util.Optional;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.time.KaplanMeier;
import org.evenhand.statistics.time.LogRank;
import org.evenhand.statistics.time.TwoGroups;

/**
 * How long both groups wait for the decision, open cases counted as far as they are known.
 *
 * @param group of the group, then of the reference
 * @param tau to which day means are restricted: the shorter of the longest waits
 * @param test within strata of like cases; empty when nothing was decided
 */
public record Waiting(
    KaplanMeier group, KaplanMeier reference, double tau, Optional<LogRank> test) {
  static Waiting of(TwoGroups followed) {
    return new Waiting(
        followed.group(),
        followed.reference(),
        Math.min(followed.group().largest(), followed.reference().largest()),
        followed.test());
  }

  /** How many days longer the group waits, on the mean. */
  public double longer() {
    return group.restrictedMean(tau) - reference.restrictedMean(tau);
  }

  public Interval interval() {
    return Normal.around(
        longer(), Math.hypot(group.restrictedMeanError(tau), reference.restrictedMeanError(tau)));
  }
}
