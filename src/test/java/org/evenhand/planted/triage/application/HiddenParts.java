package org.evenhand.planted.triage.application;

import jakarta.inject.Inject;
import org.evenhand.planted.investigation.application.NextStage;

/** Wrong: nothing says that it needs its records. */
class HiddenParts {
  @Inject NextStage records;
}
