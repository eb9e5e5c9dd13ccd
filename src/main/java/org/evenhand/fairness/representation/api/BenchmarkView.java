package org.evenhand.fairness.representation.api;

import java.time.LocalDate;

/** A version of a benchmark. */
public record BenchmarkView(String kind, String version, LocalDate asAt, String source) {}
