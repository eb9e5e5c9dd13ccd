package org.evenhand.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.evenhand.identity.api.Part;
import org.evenhand.identity.api.PlannedStep;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallsBetweenStepsTest {
  @ParameterizedTest(name = "{0} then {1} by {2}: {3}")
  @CsvSource({
    "decideTriage, agreeAllegations, LEAD_INVESTIGATOR, wall.triageThenSignOff",
    "fastTrackTriage, concludeInvestigation, LEAD_INVESTIGATOR, wall.triageThenSignOff",
    "decideTriageUnmasked, giveLayView, LAY_EXAMINER, wall.triageThenExaminer",
    "decideTriage, confirmExaminersDecision, PROFESSIONAL_EXAMINER, wall.triageThenExaminer",
    "decideTriage, decideSanction, PANEL_CHAIR, wall.triageThenAdjudicator",
    "decideTriage, satOnPanel, ADJUDICATOR, wall.triageThenAdjudicator",
    "gatherEvidence, giveLayView, LAY_EXAMINER, wall.investigatorThenExaminer",
    "draftAllegations, findFacts, PANEL_CHAIR, wall.investigatorThenAdjudicator",
    "planInvestigation, approvePublication, PUBLICATIONS_OFFICER, wall.investigatorThenPublisher",
    "giveLayView, decideInterimOrder, PANEL_CHAIR, wall.examinerThenAdjudicator",
    "agreeExaminersDecision, satOnPanel, ADJUDICATOR, wall.examinerThenAdjudicator",
    "decideInterimOrder, giveLayView, LAY_EXAMINER, wall.adjudicatorThenExaminer",
    "giveProfessionalView, assessReviewRequest, QUALITY_REVIEWER, wall.examinerThenReviewer",
    "decideInterimOrder, findFacts, PANEL_CHAIR, wall.interimThenFinal",
    "satOnInterimPanel, satOnPanel, ADJUDICATOR, wall.interimThenFinal"
  })
  void stand(String earlier, String later, Role role, String wall) {
    assertThat(Walls.against(PlannedStep.of(later, role), Set.of(earlier), Set.of()))
        .contains(Problem.of(wall));
  }

  @ParameterizedTest(name = "{0} then {1} by {2}")
  @CsvSource({
    "fastTrackTriage, considerHighCourtExtension, LEAD_INVESTIGATOR",
    "agreeAllegations, concludeInvestigation, LEAD_INVESTIGATOR",
    "gatherEvidence, recordResponse, INVESTIGATOR",
    "gatherEvidence, referForInterimOrder, INVESTIGATOR",
    "giveLayView, agreeExaminersDecision, LAY_EXAMINER",
    "decideInterimOrder, decideInterimOrderReview, PANEL_CHAIR",
    "decideInterimOrder, reviewOrder, PANEL_CHAIR",
    "findFacts, decideSanction, PANEL_CHAIR",
    "decideSanction, reviewOrder, PANEL_CHAIR",
    "allocateExaminers, listHearing, HEARINGS_MANAGER"
  })
  void doNotStand(String earlier, String later, Role role) {
    assertThat(Walls.against(PlannedStep.of(later, role), Set.of(earlier), Set.of())).isEmpty();
  }

  @Test
  void areAlsoWhatAStepSaysForItself() {
    var step =
        new PlannedStep(
            "releaseRedactedFile", Role.REDACTION_OFFICER, Set.of("prepareRedactedFile"));
    assertThat(Walls.against(step, Set.of("prepareRedactedFile"), Set.of()))
        .contains(Problem.of("wall.notAfter", "prepare redacted file"));
    assertThat(Walls.against(step, Set.of("acknowledgeConcern"), Set.of())).isEmpty();
  }

  @Test
  void canBeWaivedOnlyWhereTheLawLeavesRoom() {
    var sanction = PlannedStep.of("decideSanction", Role.PANEL_CHAIR);
    var interim = Set.of(Part.SAT_ON_INTERIM_PANEL);
    assertThat(Walls.against(sanction, interim, Set.of("wall.interimThenFinal"))).isEmpty();
    assertThat(
            Walls.against(sanction, Set.of("decideTriage"), Set.of("wall.triageThenAdjudicator")))
        .isPresent();
  }
}
