package org.evenhand.panel.planning.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.panel.planning.PlannedHearing;
import org.junit.jupiter.api.Test;

class TellingPlansApartTest {
  private static final PlannedHearing ONE = planned("H1", 5, "A1", "M1", "M2", "M3");
  private static final PlannedHearing TWO = planned("H2", 9, "A1", "M4", "M5", "M6");

  @Test
  void seatsInAnotherOrderAreNoChange() {
    var other = List.of(TWO, planned("H1", 5, "A1", "M3", "M1", "M2"));

    assertThat(PlanDifference.between(List.of(ONE, TWO), other).isNothing()).isTrue();
  }

  @Test
  void seatsDatesAndAdvisersAreCountedApart() {
    var after =
        List.of(planned("H1", 6, "A2", "M1", "M2", "M7"), planned("H2", 9, "A1", "M4", "M8", "M9"));
    var difference = PlanDifference.between(List.of(ONE, TWO), after);

    assertThat(difference.seats()).isEqualTo(3);
    assertThat(difference.dates()).isEqualTo(1);
    assertThat(difference.advisers()).isEqualTo(1);
    assertThat(difference.hearings())
        .containsExactly(
            new PlanDifference.OfHearing("H1", 5, 6, List.of("M3"), List.of("M7"), true),
            new PlanDifference.OfHearing(
                "H2", 9, 9, List.of("M5", "M6"), List.of("M8", "M9"), false));
    assertThat(difference.isNothing()).isFalse();
  }

  @Test
  void hearingsLostAndGainedAreNamedAndTheirSeatsNotCounted() {
    var difference = PlanDifference.between(List.of(ONE), List.of(TWO));

    assertThat(difference.lost()).containsExactly("H1");
    assertThat(difference.gained()).containsExactly("H2");
    assertThat(difference.seats()).isZero();
  }

  private static PlannedHearing planned(String id, int start, String adviser, String... panel) {
    return new PlannedHearing(id, start, List.of(panel), adviser);
  }
}
