package org.evenhand.workflow.api;

import java.util.List;
import org.evenhand.kernel.Problem;

/** What came of an attempt to carry a step out. Only {@link Completed} has changed anything. */
public sealed interface StepAttempt {
  /** It was carried out now. */
  record Completed(StepDone done) implements StepAttempt {}

  /** It was carried out before, by this person or another; the same answer however often asked. */
  record AlreadyDone(StepDone done) implements StepAttempt {}

  /** The answers, or a rule, stand against it. */
  record Refused(List<Problem> problems) implements StepAttempt {}

  /** There is no such task for this person. Told in the same words as one that does not exist. */
  record NotYours() implements StepAttempt {}
}
