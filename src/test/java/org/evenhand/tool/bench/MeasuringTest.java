package org.evenhand.tool.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.evenhand.tool.Evenhand;
import org.junit.jupiter.api.Test;

class MeasuringTest {

  @Test
  void givesTheMedianAndTheSpreadOfEachRoundsRatio() {
    var rounds = new Rounds("some", "seconds");
    rounds.add(2, 1);
    rounds.add(4, 1);
    rounds.add(9, 3);

    assertThat(rounds.summary("some other", Map.of("rows", 7)))
        .containsEntry("bench", "some")
        .containsEntry("figure", 4.0)
        .containsEntry("denominator", 1.0)
        .containsEntry("ratio", 3.0)
        .containsEntry("spread", 2.0)
        .containsEntry("rounds", 3)
        .containsEntry("rows", 7);
  }

  @Test
  void takesQuantilesByTheNearestRank() {
    var values = List.of(5.0, 1.0, 3.0, 2.0, 4.0);

    assertThat(Rounds.quantile(values, 0.5)).isEqualTo(3);
    assertThat(Rounds.quantile(values, 0.95)).isEqualTo(5);
    assertThat(Rounds.quantile(List.of(7.0), 0.25)).isEqualTo(7);
  }

  @Test
  void inventsTheSameFeedFromTheSameSeed() {
    assertThat(InventedFeed.file(50, new Random(1)))
        .isEqualTo(InventedFeed.file(50, new Random(1)))
        .isNotEqualTo(InventedFeed.file(50, new Random(2)));
  }

  @Test
  void isFoundFromTheRoot() {
    assertThat(Evenhand.commandLine().getSubcommands().get("bench").getSubcommands())
        .containsKeys("import-register", "search-register");
  }
}
