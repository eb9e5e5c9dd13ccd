package org.evenhand.workflow;

import static org.evenhand.workflow.ProcessModel.ProcessId.RECEIPT;
import static org.evenhand.workflow.ProcessStep.ACCEPT_CONCERN;
import static org.evenhand.workflow.ProcessStep.ACKNOWLEDGE_CONCERN;
import static org.evenhand.workflow.ProcessStep.FAST_TRACK_TRIAGE;
import static org.evenhand.workflow.ProcessStep.IDENTIFY_REGISTRANT;
import static org.evenhand.workflow.ProcessStep.OBTAIN_MORE_INFORMATION;
import static org.evenhand.workflow.ProcessStep.SCREEN_RISK;
import static org.evenhand.workflow.ProcessVariable.RECEIPT_OUTCOME;
import static org.evenhand.workflow.ProcessVariable.TRIAGE_MAY_REFER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StillClock.class)
class ReceiptProcessTest {
  private final WalkingAProcess walk = WalkingAProcess.through(RECEIPT);

  @Test
  void acceptsAConcernForTriage() {
    walk.starts()
        .called("RECEIPT")
        .waitsFor(ACKNOWLEDGE_CONCERN, IDENTIFY_REGISTRANT)
        .does(ACKNOWLEDGE_CONCERN)
        .answers(IDENTIFY_REGISTRANT, "MATCHED")
        .answers(SCREEN_RISK, "NO_RISK")
        .waitsFor(ACCEPT_CONCERN)
        .answers(ACCEPT_CONCERN, "PROCEED")
        .hasEndedWith(RECEIPT_OUTCOME, "PROCEED");
  }

  @Test
  void signpostsAConcernThatIsNotForUs() {
    screened("NOT_ON_REGISTER", "NO_RISK")
        .does(ACKNOWLEDGE_CONCERN)
        .answers(ACCEPT_CONCERN, "NOT_FOR_US")
        .hasEndedWith(RECEIPT_OUTCOME, "NOT_FOR_US");
  }

  @Test
  void asksForMoreAsOftenAsItTakes() {
    screened("MATCHED", "NO_RISK")
        .does(ACKNOWLEDGE_CONCERN)
        .answers(ACCEPT_CONCERN, "MORE_INFORMATION")
        .waitsFor(OBTAIN_MORE_INFORMATION)
        .does(OBTAIN_MORE_INFORMATION)
        .answers(ACCEPT_CONCERN, "MORE_INFORMATION")
        .does(OBTAIN_MORE_INFORMATION)
        .answers(ACCEPT_CONCERN, "PROCEED")
        .hasEndedWith(RECEIPT_OUTCOME, "PROCEED");
  }

  @Test
  void isNotOverBeforeTheConcernIsAcknowledged() {
    screened("MATCHED", "NO_RISK")
        .answers(ACCEPT_CONCERN, "PROCEED")
        .waitsFor(ACKNOWLEDGE_CONCERN)
        .does(ACKNOWLEDGE_CONCERN)
        .hasEnded();
  }

  @Test
  void opensAnInvestigationAtOnceForRisk() {
    screened("MATCHED", "RISK")
        .waitsFor(ACKNOWLEDGE_CONCERN, FAST_TRACK_TRIAGE)
        .answers(FAST_TRACK_TRIAGE, "INVESTIGATE")
        .does(ACKNOWLEDGE_CONCERN)
        .hasEndedWith(RECEIPT_OUTCOME, "FAST_TRACKED");
  }

  @Test
  void returnsToTheOrdinaryRouteWhenTheRiskIsNotBorneOut() {
    screened("MATCHED", "RISK")
        .answers(FAST_TRACK_TRIAGE, "ORDINARY_ROUTE")
        .waitsFor(ACKNOWLEDGE_CONCERN, ACCEPT_CONCERN)
        .answers(ACCEPT_CONCERN, "PROCEED")
        .does(ACKNOWLEDGE_CONCERN)
        .hasEndedWith(RECEIPT_OUTCOME, "PROCEED");
  }

  @Test
  void needsNoFastTrackWhereTriageItselfMayRefer() {
    walk.startsWith(TRIAGE_MAY_REFER, true)
        .answers(IDENTIFY_REGISTRANT, "MATCHED")
        .answers(SCREEN_RISK, "RISK")
        .waitsFor(ACKNOWLEDGE_CONCERN, ACCEPT_CONCERN);
  }

  @Test
  void needsNoFastTrackForSomebodyWhoIsNotOnTheRegister() {
    screened("NOT_ON_REGISTER", "RISK").waitsFor(ACKNOWLEDGE_CONCERN, ACCEPT_CONCERN);
  }

  private WalkingAProcess screened(String match, String risk) {
    return walk.starts().answers(IDENTIFY_REGISTRANT, match).answers(SCREEN_RISK, risk);
  }
}
