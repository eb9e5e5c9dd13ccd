package org.evenhand.workflow.delegates;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The outcome a case is closed with: that of the last stage that set one. */
final class LastOutcome {
  private static final List<String> LAST_FIRST =
      List.of(
          "orderOutcome",
          "hearingOutcome",
          "preHearingOutcome",
          "examinersOutcome",
          "investigationOutcome",
          "triageOutcome",
          "receiptOutcome");

  private LastOutcome() {}

  static String of(DelegateExecution execution) {
    return LAST_FIRST.stream()
        .map(execution::getVariable)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElse("CONCLUDED");
  }
}
