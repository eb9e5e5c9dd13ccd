package org.evenhand.planted.triage.model;

import java.util.logging.Logger;

/** Wrong: a rule that talks. */
class ModelThatLogs {
  Logger log;
}
