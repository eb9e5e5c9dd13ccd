package org.evenhand.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.evenhand.workflow.application.EngineTime;

/** The product's way to the engine's time, for engines of tests. */
public final class EngineClocks {
  private EngineClocks() {}

  public static EngineTime of(ProcessEngine engine) {
    return new EngineClock(engine);
  }
}
