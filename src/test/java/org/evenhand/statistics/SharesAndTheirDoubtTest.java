package org.evenhand.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of Newcombe, Statistics in Medicine 17 (1998): tables I (857) and II (873). */
class SharesAndTheirDoubtTest {
  private static final Offset<Double> PRINTED = within(0.00005);

  @ParameterizedTest
  @CsvSource({
    "81,263,0.2553,0.3662",
    "15,148,0.0624,0.1605",
    "0,20,0.0000,0.1611",
    "1,29,0.0061,0.1718"
  })
  void areAsWilsonHasThem(long hits, long of, double low, double high) {
    var interval = Proportions.wilson(hits, of);
    assertThat(interval.low()).isCloseTo(low, PRINTED);
    assertThat(interval.high()).isCloseTo(high, PRINTED);
  }

  @ParameterizedTest
  @CsvSource({
    "81,263,0.2527,0.3676",
    "15,148,0.0578,0.1617",
    "0,20,0.0000,0.1684",
    "1,29,0.0009,0.1776",
    "20,20,0.8316,1.0000"
  })
  void areAsClopperAndPearsonHaveThem(long hits, long of, double low, double high) {
    var interval = Proportions.exact(hits, of);
    assertThat(interval.low()).isCloseTo(low, PRINTED);
    assertThat(interval.high()).isCloseTo(high, PRINTED);
  }

  @ParameterizedTest
  @CsvSource({
    "56,70,48,80,0.0524,0.3339",
    "9,10,3,10,0.1705,0.8090",
    "6,7,2,7,0.0582,0.8062",
    "5,56,0,29,-0.0381,0.1926"
  })
  void differAsNewcombeHasIt(
      long hits, long of, long others, long otherOf, double low, double high) {
    var interval = Proportions.difference(hits, of, others, otherOf);
    assertThat(interval.low()).isCloseTo(low, PRINTED);
    assertThat(interval.high()).isCloseTo(high, PRINTED);
  }

  @Property(tries = 300)
  void holdTheShareAndMirrorItsOpposite(
      @ForAll @IntRange(min = 1, max = 2_000) int of, @ForAll @IntRange(max = 2_000) int some) {
    var hits = some % (of + 1);
    var exact = Proportions.exact(hits, of);
    var opposite = Proportions.exact(of - hits, of);
    assertThat(exact.contains((double) hits / of)).isTrue();
    assertThat(exact.low()).isCloseTo(1 - opposite.high(), within(1e-9));
    assertThat(Proportions.wilson(hits, of).contains((double) hits / of)).isTrue();
    var same = Proportions.difference(hits, of, hits, of);
    assertThat(same.low()).isCloseTo(-same.high(), within(1e-9));
  }

  /** How many guesses it takes; {@code docs/measurements.md} quotes these. */
  @ParameterizedTest
  @CsvSource({"0.5,410,110", "0.6,375,95", "0.75,275,70", "0.82,205,55", "0.9,110,40"})
  void tellThatGuessesAreNoBetterOnlyOfMany(double commonest, int noBetter, int tenBetter) {
    assertThat(Proportions.exact(Math.round(noBetter * commonest), noBetter).high())
        .isLessThan(commonest + 0.05);
    assertThat(Proportions.exact(Math.round(noBetter / 2.0 * commonest), noBetter / 2).high())
        .isGreaterThan(commonest + 0.05);
    assertThat(Proportions.exact(Math.round(tenBetter * (commonest + 0.1)), tenBetter).low())
        .isGreaterThan(commonest);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-1,5", "6,5"})
  void areOfSomethingThatIsThere(long hits, long of) {
    assertThatThrownBy(() -> Proportions.wilson(hits, of)).hasMessageContaining("no share");
    assertThatThrownBy(() -> Proportions.exact(hits, of)).hasMessageContaining("no share");
  }
}
