package org.evenhand.tool.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import org.evenhand.statistics.SeatsAsSat.Reading;
import org.evenhand.statistics.Tolerance.Verdict;
import org.evenhand.tool.bench.SeatTrial.Loads;
import org.evenhand.tool.bench.SeatTrial.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What figures say of years whose truth is known; {@code evenhand bench representation} makes more.
 */
class AYearOfPanelsWithKnownTruthTest {
  private static final int YEARS = 300;
  private static final double BENCHMARK = 0.246;

  @ParameterizedTest
  @EnumSource
  void coversTheTruthAndRaisesNoFalseAlarm(Loads loads) {
    var world = new World(60, 60, BENCHMARK, false, 0.1, loads);
    assertThat(share(world, year -> year.exact().contains(BENCHMARK))).isGreaterThan(0.95);
    assertThat(share(world, year -> year.verdict(BENCHMARK) == Verdict.DOES_NOT_MIRROR))
        .isLessThan(0.05);
  }

  @Test
  void tellsOfAPoolThatIsTooFew() {
    var world = new World(150, 120, 0.10, true, 0.1, Loads.EVEN);
    assertThat(share(world, year -> year.reading(BENCHMARK) == Reading.SHORT)).isGreaterThan(0.9);
  }

  @Test
  void isInventedAgainFromTheSameSeed() {
    var world = new World(60, 60, BENCHMARK, false, 0.1, Loads.UNEVEN);
    assertThat(new SeatTrial(world, new Random(7)).exact())
        .isEqualTo(new SeatTrial(world, new Random(7)).exact());
  }

  private static double share(World world, Predicate<SeatTrial> what) {
    var hits = 0;
    for (int seed = 0; seed < YEARS; seed++) {
      hits += what.test(new SeatTrial(world, new Random(seed))) ? 1 : 0;
    }
    return (double) hits / YEARS;
  }
}
