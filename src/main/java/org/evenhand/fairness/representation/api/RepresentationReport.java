package org.evenhand.fairness.representation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What equality assurance sees.
 *
 * @param status how it stands with blocks, and the newest verdict
 * @param counts where every panel is
 * @param benchmarks the newest version of each
 * @param period the newest twelve months that were reckoned
 */
public record RepresentationReport(
    CheckStatus status,
    Reconciliation counts,
    List<BenchmarkView> benchmarks,
    Optional<Period> period) {

  /**
   * Twelve months of blocks.
   *
   * @param code its code
   * @param panels that sat
   * @param people who sat on them
   * @param benchmarks it was held against
   * @param lines one for each group of each benchmark
   * @param signed whether its verdict was signed
   */
  public record Period(
      String code,
      LocalDate from,
      LocalDate until,
      int panels,
      int people,
      List<BenchmarkView> benchmarks,
      List<Comparison> lines,
      boolean signed) {
    public Period {
      benchmarks = List.copyOf(benchmarks);
      lines = List.copyOf(lines);
    }

    /** All seats against the workforce. */
    public List<Comparison> headline() {
      return lines.stream().filter(line -> line.against().equals("WORKFORCE")).toList();
    }
  }

  public RepresentationReport {
    benchmarks = List.copyOf(benchmarks);
  }
}
