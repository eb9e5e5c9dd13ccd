package org.evenhand.casefile.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every minute, runs the routines whose time has come. Each node does; routines bear it. */
@Singleton
@Startup
@DependsOn("ClockAtStart")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoutineSchedule {
  @Inject private RunRoutines routines;

  @Schedule(hour = "*", minute = "*", persistent = false, info = "routines")
  void everyMinute() {
    routines.due();
  }
}
