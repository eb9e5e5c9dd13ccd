package org.evenhand.planted.triage.application;

import org.evenhand.planted.decisionlog.application.RecordEntry;

/** Wrong: a stage writes entries as it sees fit. */
class WritesItsOwnLog {
  RecordEntry log;
}
