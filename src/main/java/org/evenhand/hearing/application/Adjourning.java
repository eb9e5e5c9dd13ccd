package org.evenhand.hearing.application;

import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.kernel.DecisionPoint;

/**
 * Any sitting may be adjourned instead of going on; the panel and its place in the case are kept.
 */
final class Adjourning {
  static final String ADJOURN = "ADJOURN";

  private Adjourning() {}

  /** The answer, asked last, that puts the rest of the sitting off. */
  static Option option() {
    return new Option(ADJOURN, null);
  }

  static Question reason(String question) {
    return Question.choice("adjournReason", Reason.values()).when(question, ADJOURN);
  }

  static StepResult result(String step, Hearing hearing, Answers answers) {
    hearing.adjourn();
    return StepResult.of(ADJOURN)
        .with("resumeAt", step)
        .deciding(
            DecisionTaken.at(DecisionPoint.DP_24, ADJOURN)
                .because(answers.text("reasons"))
                .fact("reason", answers.text("adjournReason")));
  }

  /** Why days are lost. */
  enum Reason {
    OUT_OF_TIME,
    ILLNESS,
    EVIDENCE_MISSING,
    WITNESS_MISSING,
    PANEL_MEMBER_LOST,
    OTHER
  }
}
