package org.evenhand.statistics.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evenhand.statistics.time.LogRank.Weighting;

class FollowingTwoGroupsTest {
  @Property(tries = 500)
  void oneSweepSaysWhatCurvesAndTestSayOneByOne(@ForAll("cases") List<Followed> cases) {
    var sorted = cases.stream().sorted(Comparator.comparingDouble(Followed::days)).toList();

    var swept = TwoGroups.of(new Listed(sorted), place -> sorted.get(place).group() - 1, 3);

    var two =
        sorted.stream().filter(one -> one.group() > 0).map(FollowingTwoGroupsTest::less).toList();
    assertThat(swept.group()).isEqualTo(KaplanMeier.of(of(two, 0)));
    assertThat(swept.reference()).isEqualTo(KaplanMeier.of(of(two, 1)));
    var test = LogRank.of(two, 2, Weighting.EQUAL);
    assertThat(swept.test().isPresent()).isEqualTo(test.isPresent());
    test.ifPresent(
        known ->
            assertThat(swept.test().get().statistic())
                .isCloseTo(known.statistic(), within(1e-9 * Math.max(1, known.statistic()))));
  }

  /** Groups 1 and 2 are compared; those of group 0 belong to neither. */
  @Provide
  Arbitrary<List<Followed>> cases() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2))
        .as((days, decided, group, stratum) -> new Followed(days, decided, group, "" + stratum))
        .list()
        .ofMaxSize(60);
  }

  private static Followed less(Followed one) {
    return new Followed(one.days(), one.decided(), one.group() - 1, one.stratum());
  }

  private static List<Followed> of(List<Followed> cases, int group) {
    return cases.stream().filter(one -> one.group() == group).toList();
  }

  private record Listed(List<Followed> cases) implements TwoGroups.Cases {
    @Override
    public int size() {
      return cases.size();
    }

    @Override
    public double days(int place) {
      return cases.get(place).days();
    }

    @Override
    public boolean isDecided(int place) {
      return cases.get(place).decided();
    }

    @Override
    public int stratum(int place) {
      return Integer.parseInt(cases.get(place).stratum());
    }
  }
}
