package org.evenhand.fairness.representation.model;

import java.time.LocalDate;
import org.evenhand.diversity.api.BenchmarkShare.Against;

/**
 * A sound row of a file of benchmarks.
 *
 * @param number the row as a spreadsheet counts it
 * @param group a group's code, or UNKNOWN
 */
public record BenchmarkRow(
    long number,
    Version version,
    LocalDate asAt,
    String source,
    String item,
    String group,
    long people) {
  /** A version of a benchmark. */
  public record Version(Against kind, String name) {}
}
