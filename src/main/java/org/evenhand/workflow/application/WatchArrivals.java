package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.evenhand.casefile.application.Routine;
import org.evenhand.casefile.application.StartClock;
import org.evenhand.fairness.anonymisation.api.Arrived;
import org.evenhand.fairness.anonymisation.api.ReleaseClock;
import org.evenhand.fairness.anonymisation.application.WhatHasArrived;
import org.evenhand.kernel.CivilTime;
import org.evenhand.workflow.ProcessStep;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.persistence.WorkItems;

/**
 * A document that comes after a file was released starts the clock of its anonymising again, from
 * the day it came: it shows on the case, and people are told when nothing happens.
 */
@Dependent
public class WatchArrivals implements Routine {
  private final WorkItems work;
  private final WhatHasArrived arrived;
  private final StartClock clocks;

  @Inject
  public WatchArrivals(WorkItems work, WhatHasArrived arrived, StartClock clocks) {
    this.work = work;
    this.arrived = arrived;
    this.clocks = clocks;
  }

  /** For the container's interceptors. */
  protected WatchArrivals() {
    this(null, null, null);
  }

  @Override
  public String name() {
    return "watch-arrivals";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public String run() {
    var files =
        work.openAt(ProcessStep.DECIDE_TRIAGE.id()).stream().map(WorkItem::caseReference).toList();
    var waiting = arrived.on(files);
    waiting.forEach(this::start);
    return waiting.size() + " released files of " + files.size() + " are not complete";
  }

  private void start(Arrived more) {
    clocks.start(more.caseReference(), ReleaseClock.CODE, CivilTime.dayOf(more.since()));
  }
}
