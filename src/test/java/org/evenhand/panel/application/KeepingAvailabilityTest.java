package org.evenhand.panel.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.evenhand.panel.application.PoolFixture.SCHEDULER;
import static org.evenhand.panel.application.PoolFixture.TODAY;
import static org.evenhand.panel.application.PoolFixture.own;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.Availability;
import org.evenhand.panel.api.AvailabilityWish.OfDays;
import org.evenhand.panel.api.AvailabilityWish.OfRange;
import org.evenhand.panel.api.AvailabilityWish.OfTheWeek;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.Whose;
import org.evenhand.testing.Databases;
import org.junit.jupiter.api.Test;

/** A member says when they can sit, or has it said for them. */
class KeepingAvailabilityTest {
  private static final PoolFixture POOL = new PoolFixture(Databases.fresh());
  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  private final MemberView member = POOL.member(MemberKind.LAY, false);

  @Test
  void oneDayAfterTheOtherAndTwiceChangesNothingMore() {
    var wish = Map.of(MONDAY, false, TUESDAY, true);
    assertThat(POOL.in(() -> POOL.keep().keep(Whose.own(own(member)), new OfDays(wish))).value())
        .isEqualTo(1);
    assertThat(POOL.in(() -> POOL.keep().keep(Whose.own(own(member)), new OfDays(wish))).value())
        .isZero();
    assertThat(at().isAvailable(MONDAY)).isFalse();
    assertThat(at().isAvailable(TUESDAY)).isTrue();
    assertThat(at().isAvailable(MONDAY.minusDays(1))).as("a Sunday").isFalse();
    assertThat(POOL.in(() -> POOL.read().acts(member.id())))
        .singleElement()
        .satisfies(act -> assertThat(act.detail()).isEqualTo("-2027-01-04"));
  }

  @Test
  void byWeekdaysWithDaysThatDiffer() {
    assertThat(
            POOL.in(
                    () ->
                        POOL.keep()
                            .keep(Whose.own(own(member)), new OfTheWeek(Set.of(DayOfWeek.MONDAY))))
                .isDone())
        .isTrue();
    assertThat(at().isAvailable(MONDAY)).isFalse();
    POOL.in(() -> POOL.keep().keep(Whose.own(own(member)), new OfDays(Map.of(MONDAY, true))));
    assertThat(at().isAvailable(MONDAY)).isTrue();
    assertThat(at().isAvailable(MONDAY.plusWeeks(1))).isFalse();
    POOL.in(() -> POOL.keep().keep(Whose.own(own(member)), new OfDays(Map.of(MONDAY, false))));
    assertThat(at().days()).as("what the weekday says need not be said").isEmpty();
    assertThat(
            POOL.in(
                    () ->
                        POOL.keep().keep(Whose.own(own(member)), new OfTheWeek(Availability.WEEK)))
                .problems())
        .containsExactly(Problem.at("week", "availability.week.none"));
  }

  @Test
  void neverADayOnWhichTheyAreNamedToSit() {
    var reference = POOL.aCase();
    POOL.sits(member, reference, MONDAY, TUESDAY);
    var wish = Map.of(TUESDAY, false, TUESDAY.plusDays(1), false);
    assertThat(POOL.in(() -> POOL.keep().keep(Whose.own(own(member)), new OfDays(wish))).problems())
        .containsExactly(
            Problem.at("day-2027-01-05", "availability.named", TUESDAY, reference.value()));
    assertThat(at().isAvailable(TUESDAY.plusDays(1))).as("all or nothing").isTrue();
    var off = Set.of(DayOfWeek.MONDAY);
    assertThat(POOL.in(() -> POOL.keep().keep(Whose.own(own(member)), new OfTheWeek(off))).value())
        .isEqualTo(1);
    assertThat(at().isAvailable(MONDAY)).as("named before the pattern").isTrue();
    assertThat(at().isAvailable(MONDAY.plusWeeks(1))).isFalse();
  }

  @Test
  void overARangeWithoutItsWeekends() {
    var fortnight = new OfRange(MONDAY, MONDAY.plusDays(13), false);
    assertThat(kept(fortnight).value()).isEqualTo(10);
    assertThat(kept(fortnight).value()).isZero();
    assertThat(problem(new OfRange(MONDAY, MONDAY.minusDays(1), false)))
        .isEqualTo("to availability.range.order");
    assertThat(problem(new OfRange(TODAY.minusDays(1), MONDAY, false)))
        .isEqualTo("from availability.range.past");
    assertThat(problem(new OfRange(MONDAY, MONDAY.plusDays(366), false)))
        .isEqualTo("to availability.range.long");
    assertThat(problem(new OfRange(MONDAY.minusDays(2), MONDAY.minusDays(1), false)))
        .isEqualTo("to availability.range.weekend");
    POOL.sits(member, POOL.aCase(), MONDAY.plusDays(30), MONDAY.plusDays(30));
    assertThat(problem(new OfRange(MONDAY, MONDAY.plusDays(60), false)))
        .isEqualTo("from availability.named");
  }

  private Outcome<Integer> kept(OfRange range) {
    return POOL.in(() -> POOL.keep().keep(Whose.own(own(member)), range));
  }

  private String problem(OfRange range) {
    var first = kept(range).problems().get(0);
    return first.field() + " " + first.key();
  }

  @Test
  void neverADayThatIsOver() {
    var friday = TODAY.minusDays(3);
    assertThat(
            POOL.in(
                    () ->
                        POOL.keep().keep(Whose.own(own(member)), new OfDays(Map.of(friday, false))))
                .problems())
        .containsExactly(Problem.at("day-" + friday, "availability.past", friday));
  }

  @Test
  void forSomebodyElseWithAReasonThatIsKept() {
    var wish = Map.of(MONDAY, false);
    assertThat(
            POOL.in(
                    () ->
                        POOL.keep()
                            .keep(Whose.onBehalfOf(member.id(), SCHEDULER, " "), new OfDays(wish)))
                .problems())
        .containsExactly(Problem.at("reason", "pool.reason.missing"));
    assertThat(at().isAvailable(MONDAY)).isTrue();
    POOL.in(
        () ->
            POOL.keep()
                .keep(Whose.onBehalfOf(member.id(), SCHEDULER, "rang us"), new OfDays(wish)));
    assertThat(POOL.in(() -> POOL.read().acts(member.id())))
        .singleElement()
        .satisfies(
            act -> {
              assertThat(act.by()).isEqualTo("miriam");
              assertThat(act.reason()).isEqualTo("rang us");
            });
    var nobody = UUID.randomUUID();
    assertThat(
            POOL.in(
                    () ->
                        POOL.keep()
                            .keep(Whose.onBehalfOf(nobody, SCHEDULER, "rang us"), new OfDays(wish)))
                .isDone())
        .isFalse();
  }

  @Test
  void notWithoutAPlaceInThePool() {
    assertThat(
            POOL.in(
                    () ->
                        POOL.keep()
                            .keep(Whose.own(own(nobody())), new OfDays(Map.of(MONDAY, false))))
                .problems())
        .containsExactly(Problem.of("pool.notInIt"));
  }

  @Test
  void notBySomebodyWhoHasNothingToDoWithIt() {
    var wish = new OfDays(Map.of(MONDAY, false));
    var whose = Whose.onBehalfOf(member.id(), own(member), "for me");
    assertThatExceptionOfType(NotShown.class)
        .isThrownBy(() -> POOL.in(() -> POOL.keep().keep(whose, wish)));
    assertThatExceptionOfType(NotShown.class)
        .isThrownBy(() -> POOL.in(() -> POOL.keep().keep(Whose.own(SCHEDULER), wish)));
  }

  private static MemberView nobody() {
    return new MemberView(UUID.randomUUID(), "Nobody", MemberKind.LAY, false, "nobody");
  }

  private Availability at() {
    return POOL.in(
        () -> POOL.availabilities().of(member.id(), MONDAY.minusWeeks(1), MONDAY.plusWeeks(3)));
  }
}
