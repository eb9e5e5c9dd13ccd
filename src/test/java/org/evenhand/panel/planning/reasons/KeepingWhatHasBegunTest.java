package org.evenhand.panel.planning.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.panel.planning.Adviser;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PanelMakeUp;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.WorkloadBand;
import org.junit.jupiter.api.Test;

/** A hearing of days 2 to 6 has begun with adviser A1; another takes days 4 and 5. */
class KeepingWhatHasBegunTest {
  private static final PlannedHearing BEGUN = held("H1", 2, "A1");
  private static final PlanningProblem PROBLEM =
      new PlanningProblem(
          10,
          Map.of("remote", 2),
          List.of(),
          List.of(new Adviser("A1", Set.of()), new Adviser("A2", Set.of(9))),
          List.of(hearing("H1", 5, 2), hearing("H2", 2, 4)),
          new WorkloadBand(0, 9),
          List.of(BEGUN),
          List.of());

  private final StandIns standIns = new StandIns(PROBLEM, List.of(BEGUN));

  @Test
  void itsDayAndItsWholePanelAreLockedAndNothingElseBeginsBeforeToday() {
    var today = FrozenPast.of(PROBLEM, List.of(BEGUN), 5);

    assertThat(today.locks())
        .containsExactly(
            new Lock.OfDate("H1", 2),
            new Lock.OfSeat("H1", "M1"),
            new Lock.OfSeat("H1", "M2"),
            new Lock.OfSeat("H1", "M3"));
    assertThat(today.hearingsById().get("H1").startOptions()).containsExactly(2);
    assertThat(today.hearingsById().get("H2").startOptions()).isEmpty();
    assertThat(FrozenPast.of(PROBLEM, List.of(BEGUN), 2).locks()).isEmpty();
  }

  @Test
  void theirAdviserIsAwayAndAStandInIsThereInstead() {
    var advisers = standIns.inPlace().advisersById();

    assertThat(advisers).hasSize(3);
    assertThat(advisers.get("A1").isFree(2, 1)).isFalse();
    assertThat(advisers.get("A1").isFree(7, 3)).isTrue();
    assertThat(advisers.get("A2").isFree(0, 9)).isTrue();
    var standIn = standIns.inPlace().advisers().get(0);
    assertThat(standIn.isFree(2, 5)).isTrue();
    assertThat(standIn.isFree(1, 1)).isFalse();
    assertThat(standIn.isFree(7, 1)).isFalse();
  }

  @Test
  void aPlanToBeginWithIsLawfulWithStandIns() {
    var other = held("H2", 4, "A2");
    var standIn = standIns.inPlace().advisers().get(0).id();

    assertThat(standIns.start(List.of(BEGUN, other)))
        .containsExactly(held("H1", 2, standIn), other);
    assertThat(standIns.gone(standIns.start(List.of(BEGUN, other)))).containsExactly(BEGUN, other);
  }

  @Test
  void whoeverHasTheStandInGetsTheAdviserWhomThePlanGaveTheHearing() {
    var standIn = standIns.inPlace().advisers().get(0).id();
    var plan = List.of(held("H1", 2, "A2"), held("H2", 4, standIn));

    assertThat(standIns.gone(plan)).extracting(PlannedHearing::adviser).containsExactly("A1", "A2");
  }

  @Test
  void aHearingWithItsStandInGetsItsAdviserBack() {
    var standIn = standIns.inPlace().advisers().get(0).id();

    assertThat(standIns.gone(List.of(held("H1", 2, standIn), held("H2", 4, "A2"))))
        .extracting(PlannedHearing::adviser)
        .containsExactly("A1", "A2");
  }

  private static HearingToPlan hearing(String id, int days, int start) {
    return new HearingToPlan(
        id,
        "final",
        days,
        "remote",
        1,
        start,
        List.of(start),
        new PanelMakeUp(3, 1, 1, 1),
        List.of(),
        Set.of(),
        false);
  }

  private static PlannedHearing held(String id, int start, String adviser) {
    return new PlannedHearing(id, start, List.of("M1", "M2", "M3"), adviser);
  }
}
