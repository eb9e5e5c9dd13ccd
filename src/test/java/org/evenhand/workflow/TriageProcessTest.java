package org.evenhand.workflow;

import static org.evenhand.workflow.ProcessModel.Message.MORE_ARRIVED;
import static org.evenhand.workflow.ProcessModel.ProcessId.TRIAGE;
import static org.evenhand.workflow.ProcessStep.CONFIRM_RELEASE;
import static org.evenhand.workflow.ProcessStep.DECIDE_TRIAGE;
import static org.evenhand.workflow.ProcessStep.DECIDE_TRIAGE_UNMASKED;
import static org.evenhand.workflow.ProcessStep.GATHER_ENQUIRIES;
import static org.evenhand.workflow.ProcessStep.PREPARE_REDACTED_FILE;
import static org.evenhand.workflow.ProcessStep.RELEASE_REDACTED_FILE;
import static org.evenhand.workflow.ProcessStep.TELL_OUTCOME_AT_TRIAGE;
import static org.evenhand.workflow.ProcessVariable.TRIAGE_OUTCOME;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(StillClock.class)
class TriageProcessTest {
  private final WalkingAProcess walk = WalkingAProcess.through(TRIAGE);

  @ParameterizedTest
  @ValueSource(strings = {"PROPOSED", "PARTIAL"})
  void opensAnInvestigationOnTheMaskedFile(String masking) {
    walk.starts()
        .called("TRIAGE")
        .waitsFor(GATHER_ENQUIRIES)
        .does(GATHER_ENQUIRIES)
        .answers(PREPARE_REDACTED_FILE, masking)
        .waitsFor(RELEASE_REDACTED_FILE)
        .answers(RELEASE_REDACTED_FILE, "RELEASE")
        .waitsFor(DECIDE_TRIAGE)
        .answers(DECIDE_TRIAGE, "INVESTIGATE")
        .hasEndedWith(TRIAGE_OUTCOME, "INVESTIGATE");
  }

  @Test
  void isDecidedAtOnceOnAFileInWhichHardlyAnythingIsInDoubt() {
    walk.starts()
        .does(GATHER_ENQUIRIES)
        .answers(PREPARE_REDACTED_FILE, "RELEASED")
        .waitsFor(DECIDE_TRIAGE)
        .answers(DECIDE_TRIAGE, "INVESTIGATE")
        .hasEndedWith(TRIAGE_OUTCOME, "INVESTIGATE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLOSE_NFA", "CLOSE_REFER"})
  void closesOnTheMaskedFileAndTellsTheOutcome(String outcome) {
    released()
        .answers(DECIDE_TRIAGE, outcome)
        .waitsFor(TELL_OUTCOME_AT_TRIAGE)
        .does(TELL_OUTCOME_AT_TRIAGE)
        .hasEndedWith(TRIAGE_OUTCOME, "CLOSED");
  }

  @Test
  void sendsAMaskedFileBackAndForth() {
    walk.starts()
        .does(GATHER_ENQUIRIES)
        .answers(PREPARE_REDACTED_FILE, "PROPOSED")
        .answers(RELEASE_REDACTED_FILE, "SEND_BACK")
        .waitsFor(PREPARE_REDACTED_FILE)
        .answers(PREPARE_REDACTED_FILE, "PARTIAL")
        .answers(RELEASE_REDACTED_FILE, "RELEASE")
        .waitsFor(DECIDE_TRIAGE);
  }

  @ParameterizedTest
  @CsvSource({"RELEASE, DECIDE_TRIAGE", "SEND_BACK, PREPARE_REDACTED_FILE"})
  void hasAReleaseInSpiteOfTheCheckConfirmed(String confirmed, ProcessStep then) {
    walk.starts()
        .does(GATHER_ENQUIRIES)
        .answers(PREPARE_REDACTED_FILE, "PROPOSED")
        .answers(RELEASE_REDACTED_FILE, "ASK_OVERRIDE")
        .waitsFor(CONFIRM_RELEASE)
        .answers(CONFIRM_RELEASE, confirmed)
        .waitsFor(then);
  }

  @Test
  void asksAnotherOfficerWhenThisOneKnowsWhoItIs() {
    released()
        .answers(DECIDE_TRIAGE, "KNOWS_WHO")
        .waitsFor(DECIDE_TRIAGE)
        .answers(DECIDE_TRIAGE, "INVESTIGATE")
        .hasEndedWith(TRIAGE_OUTCOME, "INVESTIGATE");
  }

  @Test
  void decidesOnTheFullFileWhenALotteryDrewThat() {
    walk.starts()
        .answers(GATHER_ENQUIRIES, "DRAWN_OPEN")
        .waitsFor(DECIDE_TRIAGE_UNMASKED)
        .answers(DECIDE_TRIAGE_UNMASKED, "INVESTIGATE")
        .hasEndedWith(TRIAGE_OUTCOME, "INVESTIGATE");
  }

  @Test
  void masksAFileAgainWhenSomethingWasLeftInIt() {
    released()
        .answers(DECIDE_TRIAGE, "LEAK")
        .waitsFor(PREPARE_REDACTED_FILE)
        .answers(PREPARE_REDACTED_FILE, "PROPOSED")
        .answers(RELEASE_REDACTED_FILE, "RELEASE")
        .waitsFor(DECIDE_TRIAGE)
        .answers(DECIDE_TRIAGE, "INVESTIGATE")
        .hasEndedWith(TRIAGE_OUTCOME, "INVESTIGATE");
  }

  @Test
  void masksAFileAgainWhenMoreHasCome() {
    released().waitsFor(DECIDE_TRIAGE).isTold(MORE_ARRIVED).waitsFor(PREPARE_REDACTED_FILE);
  }

  @Test
  void decidesOnTheFullFileWhenALeakCannotBeMended() {
    released()
        .answers(DECIDE_TRIAGE, "LEAK")
        .answers(PREPARE_REDACTED_FILE, "UNSUITABLE")
        .waitsFor(DECIDE_TRIAGE_UNMASKED);
  }

  @Test
  void decidesOnTheFullFileWhenItCannotBeMasked() {
    unsuitable()
        .waitsFor(DECIDE_TRIAGE_UNMASKED)
        .answers(DECIDE_TRIAGE_UNMASKED, "INVESTIGATE")
        .hasEndedWith(TRIAGE_OUTCOME, "INVESTIGATE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLOSE_NFA", "CLOSE_REFER"})
  void closesOnTheFullFileAndTellsTheOutcome(String outcome) {
    unsuitable()
        .answers(DECIDE_TRIAGE_UNMASKED, outcome)
        .does(TELL_OUTCOME_AT_TRIAGE)
        .hasEndedWith(TRIAGE_OUTCOME, "CLOSED");
  }

  @Test
  void findsAFileUnsuitableAfterItWasSentBack() {
    walk.starts()
        .does(GATHER_ENQUIRIES)
        .answers(PREPARE_REDACTED_FILE, "PROPOSED")
        .answers(RELEASE_REDACTED_FILE, "SEND_BACK")
        .answers(PREPARE_REDACTED_FILE, "UNSUITABLE")
        .waitsFor(DECIDE_TRIAGE_UNMASKED);
  }

  private WalkingAProcess released() {
    return walk.starts()
        .does(GATHER_ENQUIRIES)
        .answers(PREPARE_REDACTED_FILE, "PROPOSED")
        .answers(RELEASE_REDACTED_FILE, "RELEASE");
  }

  private WalkingAProcess unsuitable() {
    return walk.starts().does(GATHER_ENQUIRIES).answers(PREPARE_REDACTED_FILE, "UNSUITABLE");
  }
}
