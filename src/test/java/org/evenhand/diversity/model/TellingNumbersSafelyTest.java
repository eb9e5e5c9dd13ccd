package org.evenhand.diversity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evenhand.diversity.api.AnswerState;
import org.evenhand.diversity.api.SafeCount;
import org.junit.jupiter.api.Test;

class TellingNumbersSafelyTest {

  @Test
  void roundsWhatIsLarge() {
    assertThat(guard(500, 12, 13, 17, 18, 40)).containsExactly("500", "10", "15", "15", "20", "40");
  }

  @Test
  void withholdsASmallNumberAndTheOneThatWouldGiveItAway() {
    assertThat(guard(500, 3, 40, 60, 70, 80)).containsExactly("500", "-", "-", "60", "70", "80");
  }

  @Test
  void withholdsSmallNumbersUntilTheyAreTenTogether() {
    assertThat(guard(500, 3, 2, 0, 0, 80)).containsExactly("500", "-", "-", "-", "-", "-");
    assertThat(guard(500, 6, 4, 60, 70, 80)).containsExactly("500", "-", "-", "60", "70", "80");
  }

  @Property(tries = 5_000)
  void leavesAReaderWhoCanSubtractInDoubt(@ForAll("counts") List<Long> counts) {
    var exact = exact(counts);
    var cohort = counts.stream().mapToLong(count -> count).sum();
    Assume.that(cohort >= SmallNumbers.FEWEST);

    var told = SmallNumbers.guard(exact);

    long toldAtMost = 0;
    int withheld = 0;
    for (var count : told.values()) {
      if (count.isWithheld()) {
        withheld++;
      } else {
        assertThat(count.rounded().getAsInt()).isGreaterThanOrEqualTo(SmallNumbers.FEWEST);
        toldAtMost += count.rounded().getAsInt() + SafeCount.ROUNDED_TO / 2;
      }
    }
    exact.forEach(
        (state, count) ->
            assertThat(told.get(state).isWithheld()).isIn(count < SmallNumbers.FEWEST, true));
    if (withheld > 0) {
      // each may be nothing, as another may be all of the rest, and the rest is ten or more
      assertThat(withheld).isGreaterThanOrEqualTo(2);
      long rest =
          exact.entrySet().stream()
              .filter(entry -> told.get(entry.getKey()).isWithheld())
              .mapToLong(Map.Entry::getValue)
              .sum();
      assertThat(rest).isGreaterThanOrEqualTo(SmallNumbers.FEWEST);
      assertThat(cohort - toldAtMost).isLessThanOrEqualTo(rest);
    }
  }

  @Provide
  Arbitrary<List<Long>> counts() {
    var small = Arbitraries.longs().between(0, 12);
    var large = Arbitraries.longs().between(10, 5_000);
    return Arbitraries.oneOf(small, large, Arbitraries.just(0L))
        .list()
        .ofSize(AnswerState.values().length);
  }

  private static List<String> guard(long... counts) {
    var told = SmallNumbers.guard(exact(java.util.Arrays.stream(counts).boxed().toList()));
    return told.values().stream()
        .map(count -> count.isWithheld() ? "-" : String.valueOf(count.rounded().getAsInt()))
        .toList();
  }

  private static Map<AnswerState, Long> exact(List<Long> counts) {
    var exact = new EnumMap<AnswerState, Long>(AnswerState.class);
    for (var state : AnswerState.values()) {
      exact.put(state, counts.get(state.ordinal()));
    }
    return exact;
  }
}
