package org.evenhand.statistics.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evenhand.statistics.Status;
import org.evenhand.statistics.strata.CochranMantelHaenszel;
import org.evenhand.statistics.strata.MantelHaenszel;
import org.evenhand.statistics.strata.Strata;
import org.evenhand.statistics.tables.RiskDifference;
import org.evenhand.statistics.tables.RiskRatio;
import org.evenhand.statistics.tables.TwoByTwo;

class IdentitiesOfFunnelsTest {
  private static final double TOLERANCE = 1e-10;

  @Property(tries = 10_000)
  void stagesAddUpToTheWhole(@ForAll("funnels") long[][] funnel) {
    var whole = Decomposition.of(funnel[0], funnel[1]);
    if (whole.stages().isEmpty()) {
      return;
    }
    var overall = whole.overall();

    assertThat(whole.logRatio())
        .isCloseTo(
            Math.log(overall.group().rate() / overall.reference().rate()), within(TOLERANCE));
    assertThat(whole.variance()).isCloseTo(RiskRatio.logVariance(overall), within(TOLERANCE));
    assertThat(whole.stages().stream().mapToDouble(Decomposition.Stage::difference).sum())
        .isCloseTo(overall.group().rate() - overall.reference().rate(), within(TOLERANCE));
  }

  @Property(tries = 10_000)
  void swappingTheGroupsTurnsTheRatioAndItsIntervalOver(@ForAll("tables") TwoByTwo table) {
    var one = RiskRatio.koopman(table);
    var other = RiskRatio.koopman(table.swapped());
    if (one.status() != Status.OK || other.status() != Status.OK) {
      return;
    }
    assertThat(one.value().getAsDouble() * other.value().getAsDouble())
        .isCloseTo(1, within(TOLERANCE));
    assertThat(one.interval().get().low() * other.interval().get().high())
        .isCloseTo(1, within(TOLERANCE));
    assertThat(RiskDifference.newcombe(table).interval().get().low())
        .isCloseTo(
            -RiskDifference.newcombe(table.swapped()).interval().get().high(), within(TOLERANCE));
  }

  @Property(tries = 2_000)
  void theOrderOfStrataChangesNothing(@ForAll("strata") List<TwoByTwo> tables) {
    var turned = new ArrayList<>(tables);
    Collections.reverse(turned);
    var one = new Strata(tables);
    var other = new Strata(turned);

    assertThat(MantelHaenszel.of(other).riskRatio().value().orElse(-1))
        .isCloseTo(MantelHaenszel.of(one).riskRatio().value().orElse(-1), within(TOLERANCE));
    assertThat(CochranMantelHaenszel.of(other).map(CochranMantelHaenszel::z).orElse(-1.0))
        .isCloseTo(
            CochranMantelHaenszel.of(one).map(CochranMantelHaenszel::z).orElse(-1.0), within(1e-9));
    assertThat(other.crude()).isEqualTo(one.crude());
  }

  @Provide
  Arbitrary<long[][]> funnels() {
    return Arbitraries.integers()
        .between(2, 8)
        .flatMap(
            stages ->
                Arbitraries.longs()
                    .between(0, 1_000)
                    .list()
                    .ofSize(2 * stages)
                    .map(
                        shares ->
                            new long[][] {
                              chain(shares, 0, stages), chain(shares, stages, stages)
                            }));
  }

  private static long[] chain(List<Long> shares, int from, int stages) {
    var counts = new long[stages];
    counts[0] = 1 + 100 * shares.get(from);
    for (int k = 1; k < stages; k++) {
      counts[k] = counts[k - 1] * shares.get(from + k) / 1_000;
    }
    return counts;
  }

  @Provide
  Arbitrary<TwoByTwo> tables() {
    return Arbitraries.longs()
        .between(1, 400)
        .list()
        .ofSize(4)
        .map(
            n ->
                TwoByTwo.of(
                    n.get(0) * n.get(1) / 400, n.get(1), n.get(2) * n.get(3) / 400, n.get(3)));
  }

  @Provide
  Arbitrary<List<TwoByTwo>> strata() {
    return tables().list().ofMinSize(1).ofMaxSize(8);
  }
}
