package org.evenhand.workflow;

import static org.evenhand.workflow.ProcessModel.ProcessId.RULE_12G_REVIEW;
import static org.evenhand.workflow.ProcessStep.ASSESS_REVIEW_REQUEST;
import static org.evenhand.workflow.ProcessStep.DECIDE_REVIEW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(StillClock.class)
class ReviewOfExaminersProcessTest {

  private final WalkingAProcess walk = WalkingAProcess.through(RULE_12G_REVIEW);

  @ParameterizedTest
  @ValueSource(strings = {"NOT_ELIGIBLE", "NO_FULL_REVIEW"})
  void endsWithoutAFullReview(String assessment) {
    walk.starts()
        .waitsFor(ASSESS_REVIEW_REQUEST)
        .answers(ASSESS_REVIEW_REQUEST, assessment)
        .called()
        .hasEnded();
  }

  @Test
  void mayUpholdTheDecision() {
    walk.starts()
        .answers(ASSESS_REVIEW_REQUEST, "FULL_REVIEW")
        .waitsFor(DECIDE_REVIEW)
        .answers(DECIDE_REVIEW, "UPHOLD")
        .called()
        .hasEnded();
  }

  @Test
  void reopensTheCaseForAFreshDecision() {
    walk.starts()
        .answers(ASSESS_REVIEW_REQUEST, "FULL_REVIEW")
        .answers(DECIDE_REVIEW, "FRESH_DECISION")
        .called("REOPEN_CASE")
        .hasEnded();
  }
}
