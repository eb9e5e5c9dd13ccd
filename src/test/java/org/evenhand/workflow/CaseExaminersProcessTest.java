package org.evenhand.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.workflow.ProcessModel.ProcessId.CASE_EXAMINERS;
import static org.evenhand.workflow.ProcessStep.AGREE_EXAMINERS_DECISION;
import static org.evenhand.workflow.ProcessStep.ALLOCATE_EXAMINERS;
import static org.evenhand.workflow.ProcessStep.ANSWER_EXAMINERS_REQUEST;
import static org.evenhand.workflow.ProcessStep.CONFIRM_EXAMINERS_DECISION;
import static org.evenhand.workflow.ProcessStep.GIVE_LAY_VIEW;
import static org.evenhand.workflow.ProcessStep.GIVE_PROFESSIONAL_VIEW;
import static org.evenhand.workflow.ProcessStep.RECORD_DISPOSAL_RESPONSE;
import static org.evenhand.workflow.ProcessStep.RESOLVE_DISAGREEMENT;
import static org.evenhand.workflow.ProcessStep.TELL_EXAMINERS_DECISION;
import static org.evenhand.workflow.ProcessVariable.EXAMINERS_OUTCOME;
import static org.evenhand.workflow.ProcessVariable.RESPONSE_DUE_ON;
import static org.evenhand.workflow.StillClock.inDays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(StillClock.class)
class CaseExaminersProcessTest {
  private final WalkingAProcess walk = WalkingAProcess.through(CASE_EXAMINERS);

  @ParameterizedTest
  @ValueSource(strings = {"CLOSE_NFA", "ADVICE", "WARNING_LETTER"})
  void closesAndTellsTheParties(String decision) {
    agreed(decision)
        .answers(CONFIRM_EXAMINERS_DECISION, "CONFIRM")
        .waitsFor(TELL_EXAMINERS_DECISION)
        .does(TELL_EXAMINERS_DECISION)
        .called("CASE_EXAMINERS")
        .hasEndedWith(EXAMINERS_OUTCOME, "CLOSED");
  }

  @Test
  void refersToAHearing() {
    agreed("REFER_TO_HEARING")
        .answers(CONFIRM_EXAMINERS_DECISION, "CONFIRM")
        .hasEndedWith(EXAMINERS_OUTCOME, "HEARING");
  }

  @Test
  void waitsForBothViews() {
    walk.starts()
        .does(ALLOCATE_EXAMINERS)
        .waitsFor(GIVE_LAY_VIEW, GIVE_PROFESSIONAL_VIEW)
        .does(GIVE_PROFESSIONAL_VIEW)
        .waitsFor(GIVE_LAY_VIEW)
        .does(GIVE_LAY_VIEW)
        .waitsFor(AGREE_EXAMINERS_DECISION);
  }

  @Test
  void disposesByAgreementWhenTheProposalIsAccepted() {
    proposed()
        .answers(RECORD_DISPOSAL_RESPONSE, "ACCEPTED")
        .hasEndedWith(EXAMINERS_OUTCOME, "ACCEPTED_DISPOSAL");
  }

  @Test
  void goesToAHearingWhenTheProposalIsRefused() {
    proposed()
        .answers(RECORD_DISPOSAL_RESPONSE, "REFUSED")
        .hasEndedWith(EXAMINERS_OUTCOME, "HEARING");
  }

  @Test
  void takesSilenceForRefusal() {
    proposed()
        .whenItIs(inDays(27))
        .waitsFor(RECORD_DISPOSAL_RESPONSE)
        .whenItIs(inDays(28))
        .called("CASE_EXAMINERS", "TREAT_SILENCE_AS_REFUSAL")
        .hasEndedWith(EXAMINERS_OUTCOME, "HEARING");
  }

  @Test
  void writesAgainWhatTheOtherExaminerSentBack() {
    agreed("CLOSE_NFA")
        .answers(CONFIRM_EXAMINERS_DECISION, "SEND_BACK")
        .waitsFor(AGREE_EXAMINERS_DECISION)
        .answers(AGREE_EXAMINERS_DECISION, "REFER_TO_HEARING")
        .answers(CONFIRM_EXAMINERS_DECISION, "CONFIRM")
        .hasEndedWith(EXAMINERS_OUTCOME, "HEARING");
  }

  @Test
  void decidesWithTheInformationItAskedFor() {
    agreed("MORE_INFORMATION")
        .waitsFor(ANSWER_EXAMINERS_REQUEST)
        .does(ANSWER_EXAMINERS_REQUEST)
        .waitsFor(AGREE_EXAMINERS_DECISION);
  }

  @Test
  void givesTheCaseToANewPairWhenTheFirstCannotAgree() {
    agreed("DISAGREE")
        .waitsFor(RESOLVE_DISAGREEMENT)
        .answers(RESOLVE_DISAGREEMENT, "NEW_PAIR")
        .waitsFor(ALLOCATE_EXAMINERS)
        .does(ALLOCATE_EXAMINERS)
        .waitsFor(GIVE_LAY_VIEW, GIVE_PROFESSIONAL_VIEW);
  }

  @Test
  void goesToAHearingWhenTheDisagreementIsResolvedSo() {
    agreed("ADVICE")
        .answers(CONFIRM_EXAMINERS_DECISION, "DISAGREE")
        .answers(RESOLVE_DISAGREEMENT, "HEARING")
        .hasEndedWith(EXAMINERS_OUTCOME, "HEARING");
  }

  @Test
  void keepsNoTimerAfterAnAnswer() {
    proposed();
    assertThat(walk.timers()).containsExactly(inDays(28));

    walk.answers(RECORD_DISPOSAL_RESPONSE, "ACCEPTED");

    assertThat(walk.timers()).isEmpty();
  }

  private WalkingAProcess agreed(String decision) {
    return walk.starts()
        .does(ALLOCATE_EXAMINERS, GIVE_LAY_VIEW, GIVE_PROFESSIONAL_VIEW)
        .answers(AGREE_EXAMINERS_DECISION, decision, RESPONSE_DUE_ON, inDays(28));
  }

  private WalkingAProcess proposed() {
    return agreed("PROPOSE_DISPOSAL").answers(CONFIRM_EXAMINERS_DECISION, "CONFIRM");
  }
}
