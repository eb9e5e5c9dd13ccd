package org.evenhand.fairness.representation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.evenhand.exchange.RowProblem;
import org.evenhand.exchange.RowReport;
import org.evenhand.kernel.Actor;
import org.junit.jupiter.api.Test;

/** Benchmarks come from a file: all or nothing, and a version stays as it is. */
class LoadingBenchmarksTest {
  private static final String HEADER =
      "benchmark,version,as_at,source,characteristic,group,people\n";
  private static final String SOUND =
      HEADER
          + "workforce,2024,2024-03-31,invented,sex,female,600\n"
          + "workforce,2024,2024-03-31,invented,sex,male,400\n"
          + "workforce,2024,2024-03-31,invented,sex,unknown,50\n";
  private final PanelRoom room = new PanelRoom(0);

  @Test
  void onceAndASecondRunChangesNothing() throws IOException {
    var first = load(SOUND, false);
    assertThat(first.applied()).isTrue();
    assertThat(first.toAdd()).isEqualTo(3);
    var again = load(SOUND, false);
    assertThat(again.toAdd()).isZero();
    assertThat(again.unchanged()).isEqualTo(3);
    assertThat(room.rows("benchmark")).hasSize(1);
    assertThat(room.rows("benchmark_share")).hasSize(3);
  }

  @Test
  void notInADryRun() throws IOException {
    assertThat(load(SOUND, true).toAdd()).isEqualTo(3);
    assertThat(room.rows("benchmark")).isEmpty();
  }

  @Test
  void theExampleToo() throws IOException {
    var example = Files.readString(Path.of("docs/examples/workforce.csv"));
    assertThat(load(example, false).problems()).isEmpty();
    assertThat(room.rows("benchmark")).hasSize(3);
  }

  @Test
  void unlessAVersionSaysSomethingElseThanItDid() throws IOException {
    load(SOUND, false);
    var changed = load(SOUND.replace(",600", ",601"), false);
    assertThat(rules(changed)).containsExactly("2 version benchmark.changed");
    assertThat(room.rows("benchmark_share")).noneMatch(row -> row.contains("601"));
  }

  @Test
  void andSaysRowByRowWhatIsWrong() throws IOException {
    var report =
        load(
            HEADER
                + "staff,2024,2024-03-31,invented,sex,female,600\n"
                + "workforce,2024,2024-02-30,invented,sex,female,600\n"
                + "workforce,2024,2024-03-31,invented,impairment,vision,600\n"
                + "workforce,2024,2024-03-31,invented,ethnicity,irish,600\n"
                + "workforce,2024,2024-03-31,invented,sex,male,-4\n"
                + "workforce,2024,2024-03-31,invented,sex,male,4\n"
                + "workforce,2024,2024-03-31,other,sex,female,4\n"
                + "workforce,2024,2024-03-31,invented,sex,male,4\n",
            false);
    assertThat(rules(report))
        .containsExactly(
            "2 benchmark code.unknown",
            "3 as_at date.format",
            "4 characteristic benchmark.characteristic",
            "5 group benchmark.group",
            "6 people benchmark.people",
            "8 source benchmark.source",
            "9 group benchmark.twice");
    assertThat(report.applied()).isFalse();
    assertThat(room.rows("benchmark")).isEmpty();
  }

  @Test
  void andNotOneGroupAlone() throws IOException {
    var report = load(HEADER + "register,1,2024-03-31,invented,sex,female,600\n", false);
    assertThat(rules(report)).containsExactly("2 characteristic benchmark.incomplete");
  }

  private RowReport load(String file, boolean dryRun) throws IOException {
    var clock = Clock.fixed(Instant.parse("2025-01-02T09:00:00Z"), ZoneOffset.UTC);
    return new ImportBenchmarks(room.casework(), UUID::randomUUID, clock)
        .run(
            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
            dryRun,
            new Actor("test", "Test", Set.of()));
  }

  private static java.util.List<String> rules(RowReport report) {
    return report.problems().stream().map(LoadingBenchmarksTest::rule).toList();
  }

  private static String rule(RowProblem problem) {
    return problem.row() + " " + problem.column() + " " + problem.rule();
  }
}
