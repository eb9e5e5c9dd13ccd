package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.evenhand.casefile.application.Routine;
import org.evenhand.fairness.anonymisation.persistence.KeptPseudonyms;
import org.evenhand.fairness.anonymisation.vault.Orphans;

/**
 * Takes away what the vault remembered for something that then failed. An entry is looked at once:
 * after a day either casework has a receipt for it, or it never will.
 */
@Dependent
public class SweepVault implements Routine {
  private static final Duration PATIENCE = Duration.ofDays(1);
  private static final int AT_ONCE = 1_000;

  private final Orphans orphans;
  private final KeptPseudonyms receipts;
  private final Clock clock;

  @Inject
  public SweepVault(Orphans orphans, KeptPseudonyms receipts, Clock clock) {
    this.orphans = orphans;
    this.receipts = receipts;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "sweep-vault";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public String run() {
    var before = clock.instant().minus(PATIENCE);
    var looked = 0;
    var swept = 0;
    for (var some = orphans.unsettled(before, AT_ONCE);
        !some.isEmpty();
        some = orphans.unsettled(before, AT_ONCE)) {
      looked += some.size();
      swept += orphans.settle(some, receipts.among(some), before);
    }
    return swept + " orphans of " + looked + " entries";
  }
}
