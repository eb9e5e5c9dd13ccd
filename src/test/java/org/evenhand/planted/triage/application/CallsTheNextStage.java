package org.evenhand.planted.triage.application;

import org.evenhand.planted.investigation.application.NextStage;

/** Wrong: a stage that knows which stage comes next. */
class CallsTheNextStage {
  NextStage next;
}
