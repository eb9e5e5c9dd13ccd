package org.evenhand.demonstration.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.DemonstrationMode;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.ShiftableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovingTheClockTest {
  private final ADemonstrationsClock at = new ADemonstrationsClock();
  private final LocalDate today = CivilTime.today(at.clock);

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void letsEveryTimerOnTheWayFireOnItsOwnDay() {
    at.timersAreSet(10, 20);

    var moved = at.mover(true).on(30).value();

    assertThat(at.fired).containsExactly(today.plusDays(10), today.plusDays(20));
    assertThat(moved.unfinished()).isZero();
    assertThat(moved.today()).isEqualTo(today.plusDays(30));
    assertThat(moved.ahead()).isEqualTo(Duration.ofDays(30));
  }

  @Test
  void leavesTimersThatAreNotYetDue() {
    at.timersAreSet(10, 20);

    at.mover(true).on(15);

    assertThat(at.fired).containsExactly(today.plusDays(10));
    at.mover(true).on(15);
    assertThat(at.fired).hasSize(2);
  }

  @Test
  void wakesAnEngineThatSleeps() {
    at.timersAreSet(1, 2);
    var begun = System.nanoTime();

    at.mover(true).on(3);

    assertThat(at.fired).hasSize(2);
    assertThat(Duration.ofNanos(System.nanoTime() - begun).toMillis())
        .isLessThan(at.engineSleeps());
  }

  @Test
  void runsTheRoutinesOnTheNewDayAndMissesNone() {
    at.routines.all();

    at.mover(true).on(180);

    assertThat(at.swept).containsExactly(today, CivilTime.dayOf(at.clock.instant()));
    assertThat(at.incidents.open()).isEmpty();
  }

  @Test
  void isKeptForTheNextStartOfADemonstration() {
    at.mover(true).on(28);
    at.mover(true).on(2);
    var restarted = new ShiftableClock(Clock.systemUTC());
    var production = new ShiftableClock(Clock.systemUTC());

    ClockAtStart.set(restarted, at.kept, new DemonstrationMode(true));
    ClockAtStart.set(production, at.kept, new DemonstrationMode(false));

    assertThat(restarted.shift()).isEqualTo(Duration.ofDays(30));
    assertThat(production.shift()).isZero();
  }

  @Test
  void isNeverTurnedBackByAnotherNode() {
    at.mover(true).on(28);

    at.kept.keep(Duration.ofDays(3), "late", at.clock.instant());

    assertThat(at.kept.read()).isEqualTo(Duration.ofDays(28));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, -400, 401, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void isRefusedBackwardsAndTooFar(int days) {
    assertThat(at.mover(true).on(days).problems())
        .containsExactly(Problem.at("days", "demonstration.days", 400));
    assertThat(at.clock.shift()).isZero();
  }

  @Test
  void isRefusedBeyondTenYears() {
    at.clock.shiftBy(Duration.ofDays(3_649));

    assertThat(at.mover(true).on(2).problems())
        .containsExactly(Problem.at("days", "demonstration.tooFar", 10));
  }

  @Test
  void isRefusedOutsideADemonstration() {
    assertThat(at.mover(false).on(1).problems()).containsExactly(Problem.of("demonstration.off"));
    assertThat(at.clock.shift()).isZero();
    assertThat(at.kept.read()).isZero();
  }

  @Test
  void asksForThePermissionThatNoRoleHolds() throws NoSuchMethodException {
    var door = MoveTheClock.class.getMethod("on", int.class);

    assertThat(door.getAnnotation(RequiresPermissions.class).value())
        .containsExactly(Permission.DEMO_STEER);
  }
}
