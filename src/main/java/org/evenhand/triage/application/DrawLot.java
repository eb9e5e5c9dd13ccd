package org.evenhand.triage.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.FileNumber;
import org.evenhand.triage.model.LotteryDraw;
import org.evenhand.triage.model.LotteryDraw.Arm;
import org.evenhand.triage.persistence.Lotteries;

/**
 * Draws whether a case is decided blind, while a lottery runs: as it enters triage, before anybody
 * has enquired into it, and once for good.
 */
@Dependent
public class DrawLot {
  private final Lotteries lotteries;
  private final Clock clock;

  @Inject
  public DrawLot(Lotteries lotteries, Clock clock) {
    this.lotteries = lotteries;
    this.clock = clock;
  }

  public void of(CaseReference reference, FileNumber file) {
    lotteries
        .running()
        .ifPresent(
            running -> {
              var arm = new LotteryDraw(running.seed()).arm(file.value(), running.masked());
              lotteries.drawn(reference, running, file.value(), arm, clock.instant());
            });
  }

  /** Whether a lottery says that the case is decided on the full file. */
  public boolean isOpen(CaseReference reference) {
    return lotteries.armOf(reference).filter(arm -> arm == Arm.OPEN).isPresent();
  }
}
