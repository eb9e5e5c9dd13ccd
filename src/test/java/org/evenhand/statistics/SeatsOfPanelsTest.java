package org.evenhand.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.evenhand.statistics.SeatsAsSat.Reading;
import org.evenhand.statistics.Tolerance.Verdict;
import org.junit.jupiter.api.Test;

/** The cases of {@code panels/statistics-cases.json}, and what holds whatever the numbers. */
class SeatsOfPanelsTest {
  private static final Offset<Double> ASKED = within(0.002);

  private static final double BENCHMARK = 0.246;

  private static JsonNode cases(String kind) throws IOException {
    try (var file = SeatsOfPanelsTest.class.getResourceAsStream("/panels/statistics-cases.json")) {
      return new ObjectMapper().readTree(file).get(kind);
    }
  }

  @Test
  void areOfOneGroupByChanceThisOften() throws IOException {
    for (var one : cases("one_group_panel_probability")) {
      if (one.has("share")) {
        var drawn = OneGroup.fromWorkforce(one.get("share").asDouble(), 3);
        assertThat(drawn.of(0)).isCloseTo(one.get("none_of_three").asDouble(), ASKED);
        assertThat(drawn.of(1)).isCloseTo(one.get("exactly_one").asDouble(), ASKED);
        assertThat(drawn.atLeast(2)).isCloseTo(one.get("two_or_three").asDouble(), ASKED);
      } else {
        var drawn =
            OneGroup.fromPool(
                one.get("pool").asInt(), one.get("in_group").asInt(), one.get("draw").asInt());
        assertThat(drawn.of(0))
            .isCloseTo(one.get("none_of_three_without_replacement").asDouble(), ASKED);
      }
    }
  }

  @Test
  void showAShortfallThisOften() throws IOException {
    cases("power_exact_binomial_one_sided_5pc_workforce_0.246_true_0.18")
        .fields()
        .forEachRemaining(
            one ->
                assertThat(inTwoDigits(Integer.parseInt(one.getKey())))
                    .as(one.getKey() + " seats")
                    .isEqualTo(one.getValue().asDouble()));
  }

  /** The case has no more. */
  private static double inTwoDigits(int seats) {
    return Math.round(100 * Power.ofSeeingTooFew(seats, BENCHMARK, 0.18)) / 100.0;
  }

  @Test
  void areHeldByTheSamePeopleAndSomeOfThemUndisclosed() throws IOException {
    var one = cases("clustered_interval_with_undisclosed");
    var seats = one.get("seats").asInt();
    var inGroup = one.get("in_group").asInt();
    var undisclosed = one.get("undisclosed").asInt();
    var effective = one.get("effective_seats").asDouble();
    close(ClusteredShare.bounds(inGroup, undisclosed, seats), one.get("share_bounds"));
    var outer = ClusteredShare.wilson(inGroup, undisclosed, seats, effective);
    close(outer, one.get("wilson_outer"));
    var ratio = Tolerance.ratio(outer, new Interval(BENCHMARK, BENCHMARK));
    close(ratio, one.get("ratio_outer"));
    assertThat(Tolerance.CONVENTION.verdict(ratio)).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(one.get("verdict_at_0.8_to_1.25").asText()).isEqualTo("cannot_tell");
    var naive = Proportions.wilson(inGroup, seats);
    close(naive, one.get("naive_wilson_ignoring_both"));
    assertThat(naive.contains(BENCHMARK)).isFalse();
  }

  @Test
  void ofTheWorkedCaseAreFiveToTwentySevenShort() {
    var sat = new SeatsAsSat(360, 62, 22, BENCHMARK);
    assertThat(sat.fewestShort()).isEqualTo(5);
    assertThat(sat.mostShort()).isEqualTo(27);
    assertThat(sat.reading(Tolerance.CONVENTION)).isEqualTo(Reading.SHORT);
  }

  /** Loads that are worth 95 seats, as in the worked case. */
  @Test
  void ofTheWorkedCaseCannotBeToldFromChanceByTheExactIntervalEither() {
    var held = new int[150];
    for (int i = 0; i < held.length; i++) {
      held[i] = i < 45 ? 5 : i < 105 ? 2 : i < 120 ? 1 : 0;
    }
    assertThat(Arrays.stream(held).sum()).isEqualTo(360);
    assertThat(ClusteredShare.effectiveSeats(held)).isCloseTo(95, within(3.0));
    var exact = ClusteredShare.exact(62, 22, held);
    assertThat(exact.low()).isCloseTo(0.105, within(0.002));
    assertThat(exact.high()).isCloseTo(0.328, within(0.002));
    assertThat(
            Tolerance.CONVENTION.verdict(
                Tolerance.ratio(exact, new Interval(BENCHMARK, BENCHMARK))))
        .isEqualTo(Verdict.CANNOT_TELL);
  }

  @Test
  void thatMatchExactlyMirrorAsACountThoughThreePerCentAreUndisclosed() {
    var sat = new SeatsAsSat(360, 86, 11, BENCHMARK);
    assertThat(sat.reading(Tolerance.CONVENTION)).isEqualTo(Reading.MIRRORS);
    assertThat(new SeatsAsSat(360, 120, 11, BENCHMARK).reading(Tolerance.CONVENTION))
        .isEqualTo(Reading.MORE);
    assertThat(new SeatsAsSat(360, 62, 80, BENCHMARK).reading(Tolerance.CONVENTION))
        .isEqualTo(Reading.CANNOT_TELL);
  }

  @Test
  void needThisManyNewMembers() throws IOException {
    for (var one : cases("recruitment_need")) {
      var need =
          new RecruitmentNeed(
              one.get("pool").asInt(), one.get("in_group").asInt(), one.get("target").asDouble());
      assertThat(need.replacements()).isEqualTo(one.get("replacements_all_from_group").asInt());
      assertThat(need.additions()).isEqualTo(one.get("additions_all_from_group").asInt());
      assertThat(need.additionsAt(0.4)).isEqualTo(one.get("additions_if_40pc_from_group").asInt());
    }
    assertThat(new RecruitmentNeed(150, 60, 0.246).replacements()).isZero();
    assertThat(new RecruitmentNeed(150, 60, 0.246).additionsAt(0.1)).isZero();
    assertThatThrownBy(() -> new RecruitmentNeed(150, 27, 0.246).additionsAt(0.2))
        .hasMessageContaining("does not reach");
  }

  /** Two hearings by hand: of 4 with 1 in the group 1 is drawn, of 3 with 2 another 2. */
  @Test
  void fallByLotAsTheSumOfDraws() {
    var sum = Distribution.hypergeometric(4, 1, 1).plus(Distribution.hypergeometric(3, 2, 2));
    assertThat(sum.of(0)).isZero();
    assertThat(sum.of(1)).isCloseTo(0.75 * 2 / 3, within(1e-12));
    assertThat(sum.of(2)).isCloseTo(0.75 / 3 + 0.25 * 2 / 3, within(1e-12));
    assertThat(sum.of(3)).isCloseTo(0.25 / 3, within(1e-12));
    assertThat(sum.mean()).isCloseTo(0.25 + 4.0 / 3, within(1e-12));
    assertThat(sum.quantile(0.5)).isEqualTo(1);
  }

  /** By hand: 3 seats, shares 0.5, 0.3 and 0.2; only 0-0-3 and 0-3-0 are no likelier than 0-3-0. */
  @Test
  void surpriseAsTheirMakeUpDoes() {
    var shares = new double[] {0.5, 0.3, 0.2};
    assertThat(Multinomial.tail(new int[] {0, 3, 0}, shares))
        .isCloseTo(0.027 + 0.008, within(1e-12));
    assertThat(Multinomial.tail(new int[] {1, 1, 1}, shares)).isGreaterThan(0.5);
    assertThat(OneGroup.chance(3, shares)).isCloseTo(0.125 + 0.027 + 0.008, within(1e-12));
  }

  /** Holm, Scandinavian Journal of Statistics 6 (1979), as R's p.adjust has it. */
  @Test
  void areTestedTogether() {
    assertThat(Holm.adjusted(0.01, 0.04, 0.03, 0.005))
        .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
  }

  @Property(tries = 100)
  void areWorthNoMoreThanTheyAre(
      @ForAll @Size(min = 1, max = 40) int[] raw, @ForAll @IntRange(max = 1000) int some) {
    var held = Arrays.stream(raw).map(seats -> 1 + Math.floorMod(seats, 9)).toArray();
    var seats = Arrays.stream(held).sum();
    assertThat(ClusteredShare.effectiveSeats(held)).isBetween(1.0, held.length + 1e-9);
    var inGroup = some % (seats + 1);
    var undisclosed = (seats - inGroup) / 3;
    var interval = ClusteredShare.exact(inGroup, undisclosed, held);
    var bounds = ClusteredShare.bounds(inGroup, undisclosed, seats);
    assertThat(interval.low()).isLessThanOrEqualTo(bounds.low());
    assertThat(interval.high()).isGreaterThanOrEqualTo(bounds.high());
  }

  @Property(tries = 100)
  void heldByOnePersonEachAreAsClopperAndPearsonHaveThem(
      @ForAll @IntRange(min = 1, max = 60) int of, @ForAll @IntRange(max = 60) int some) {
    var hits = some % (of + 1);
    var held = new int[of];
    Arrays.fill(held, 1);
    var exact = Proportions.exact(hits, of);
    var clustered = ClusteredShare.exact(hits, 0, held);
    assertThat(clustered.low()).isCloseTo(exact.low(), within(1e-9));
    assertThat(clustered.high()).isCloseTo(exact.high(), within(1e-9));
  }

  private static void close(Interval interval, JsonNode expected) {
    assertThat(interval.low()).isCloseTo(expected.get(0).asDouble(), ASKED);
    assertThat(interval.high()).isCloseTo(expected.get(1).asDouble(), ASKED);
  }
}
