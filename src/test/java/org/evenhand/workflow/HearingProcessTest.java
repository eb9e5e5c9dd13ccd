package org.evenhand.workflow;

import static org.evenhand.workflow.ProcessModel.ProcessId.HEARING;
import static org.evenhand.workflow.ProcessStep.ANNOUNCE_DECISION;
import static org.evenhand.workflow.ProcessStep.DECIDE_INTERIM_ORDER_ON_SANCTION;
import static org.evenhand.workflow.ProcessStep.DECIDE_SANCTION;
import static org.evenhand.workflow.ProcessStep.FIND_FACTS;
import static org.evenhand.workflow.ProcessStep.FIND_GROUND;
import static org.evenhand.workflow.ProcessStep.FIND_IMPAIRMENT;
import static org.evenhand.workflow.ProcessStep.OPEN_HEARING;
import static org.evenhand.workflow.ProcessStep.RESUME_HEARING;
import static org.evenhand.workflow.ProcessVariable.HEARING_OUTCOME;
import static org.evenhand.workflow.ProcessVariable.RESTRICTIVE;
import static org.evenhand.workflow.ProcessVariable.RESUME_AT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(StillClock.class)
class HearingProcessTest {

  private final WalkingAProcess walk = WalkingAProcess.through(HEARING);

  @ParameterizedTest
  @ValueSource(strings = {"CONDITIONS", "SUSPENSION", "REMOVAL"})
  void restrictsPracticeAndDecidesOnCover(String sanction) {
    impaired()
        .answers(DECIDE_SANCTION, sanction, RESTRICTIVE, true)
        .waitsFor(DECIDE_INTERIM_ORDER_ON_SANCTION)
        .answers(DECIDE_INTERIM_ORDER_ON_SANCTION, "INTERIM_ORDER")
        .waitsFor(ANNOUNCE_DECISION)
        .does(ANNOUNCE_DECISION)
        .called("HEARING")
        .hasEndedWith(HEARING_OUTCOME, "ORDER");
  }

  @Test
  void mayFindCoverNotNeeded() {
    impaired()
        .answers(DECIDE_SANCTION, "SUSPENSION", RESTRICTIVE, true)
        .answers(DECIDE_INTERIM_ORDER_ON_SANCTION, "NOT_NEEDED")
        .does(ANNOUNCE_DECISION)
        .hasEndedWith(HEARING_OUTCOME, "ORDER");
  }

  @ParameterizedTest
  @CsvSource({"NO_ACTION, NO_ORDER", "ADVICE, ORDER", "WARNING, ORDER"})
  void needsNoCoverForWhatDoesNotRestrictPractice(String sanction, String outcome) {
    impaired()
        .answers(DECIDE_SANCTION, sanction, RESTRICTIVE, false)
        .waitsFor(ANNOUNCE_DECISION)
        .does(ANNOUNCE_DECISION)
        .hasEndedWith(HEARING_OUTCOME, outcome);
  }

  @Test
  void stopsWhenNoFactIsProved() {
    walk.starts()
        .answers(OPEN_HEARING, "PROCEED")
        .answers(FIND_FACTS, "NONE_PROVED")
        .waitsFor(ANNOUNCE_DECISION)
        .does(ANNOUNCE_DECISION)
        .hasEndedWith(HEARING_OUTCOME, "NO_ORDER");
  }

  @Test
  void stopsWhenThereIsNoGround() {
    walk.starts()
        .answers(OPEN_HEARING, "PROCEED")
        .answers(FIND_FACTS, "SOME_PROVED")
        .answers(FIND_GROUND, "NO_GROUND")
        .does(ANNOUNCE_DECISION)
        .hasEndedWith(HEARING_OUTCOME, "NO_ORDER");
  }

  @Test
  void stopsWhenFitnessIsNotImpaired() {
    walk.starts()
        .answers(OPEN_HEARING, "PROCEED")
        .answers(FIND_FACTS, "SOME_PROVED")
        .answers(FIND_GROUND, "GROUND_FOUND")
        .answers(FIND_IMPAIRMENT, "NOT_IMPAIRED")
        .does(ANNOUNCE_DECISION)
        .hasEndedWith(HEARING_OUTCOME, "NO_ORDER");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"openHearing", "findFacts", "findGround", "findImpairment", "decideSanction"})
  void resumesAtTheStepItWasAdjournedAt(String id) {
    var step = ProcessStep.ofId(id).orElseThrow();
    walk.starts();
    for (var answered = OPEN_HEARING; answered != step; answered = walk.openSteps().get(0)) {
      walk.answers(answered, answered.outcomes().get(0));
    }

    walk.answers(step, "ADJOURN", RESUME_AT, id)
        .waitsFor(RESUME_HEARING)
        .does(RESUME_HEARING)
        .waitsFor(step);
  }

  @Test
  void finishesAfterSeveralAdjournments() {
    walk.starts()
        .answers(OPEN_HEARING, "ADJOURN", RESUME_AT, "openHearing")
        .does(RESUME_HEARING)
        .answers(OPEN_HEARING, "PROCEED")
        .answers(FIND_FACTS, "ADJOURN", RESUME_AT, "findFacts")
        .does(RESUME_HEARING)
        .answers(FIND_FACTS, "SOME_PROVED")
        .answers(FIND_GROUND, "GROUND_FOUND")
        .answers(FIND_IMPAIRMENT, "IMPAIRED")
        .answers(DECIDE_SANCTION, "ADJOURN", RESUME_AT, "decideSanction")
        .does(RESUME_HEARING)
        .answers(DECIDE_SANCTION, "WARNING", RESTRICTIVE, false)
        .does(ANNOUNCE_DECISION)
        .called("HEARING")
        .hasEndedWith(HEARING_OUTCOME, "ORDER");
  }

  private WalkingAProcess impaired() {
    return walk.starts()
        .waitsFor(OPEN_HEARING)
        .answers(OPEN_HEARING, "PROCEED")
        .answers(FIND_FACTS, "SOME_PROVED")
        .answers(FIND_GROUND, "GROUND_FOUND")
        .answers(FIND_IMPAIRMENT, "IMPAIRED");
  }
}
