package org.evenhand.planted.triage.application;

import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.Outcome;

/** Wrong: carries a step out where nothing records it. */
class DoesItBehindTheLog {
  Outcome<StepResult> now(HumanStep step, StepContext context) {
    return step.carryOut(context, Answers.NONE);
  }
}
