package org.evenhand.planted.tool.database;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;

/** Wrong: the migration takes scripts from the engine's jar and runs nothing of it. */
class MigratesWithTheEngine {
  ProcessEngine engine() {
    return ProcessEngines.getDefaultProcessEngine();
  }
}
