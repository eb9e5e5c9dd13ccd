package org.evenhand.tool.reference;

import java.util.Map;
import java.util.Optional;

/** All kinds of reference cases that are answered. */
final class Kinds {
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("two-by-two", new TwoByTwoKind()),
          Map.entry("stratified-two-by-two", new StratifiedKind()),
          Map.entry("stage-decomposition", new DecompositionKind()),
          Map.entry("logistic", RegressionKind::ordinary),
          Map.entry("firth-logistic", RegressionKind::firth),
          Map.entry("decision-maker-disparity", new DeciderKind()),
          Map.entry("funnel-plot", new FunnelKind()),
          Map.entry("intersectional-shrinkage", new IntersectionKind()),
          Map.entry("missing-characteristic-bounds", MissingKind::bounds),
          Map.entry("rubin-pooling", MissingKind::rubin),
          Map.entry("multiple-testing", ManyKind::tests),
          Map.entry("e-benjamini-hochberg", ManyKind::evidence),
          Map.entry("xmr-chart", ManyKind::runChart),
          Map.entry("minimum-detectable-ratio", new DetectableKind()),
          Map.entry("rates-without-denominators", PublishedKind::rates),
          Map.entry("representation-ratio", PublishedKind::representation),
          Map.entry("sequential-e-process", new SequentialKind()),
          Map.entry("time-to-decision", new TimeKind()),
          Map.entry("disclosure-table", ReleaseKind::table),
          Map.entry("percentage-leak", ReleaseKind::percentage),
          Map.entry("ratio-leak", ReleaseKind::ratio),
          Map.entry("differencing", ReleaseKind::differencing));

  private Kinds() {}

  static Optional<Kind> of(String name) {
    return Optional.ofNullable(KINDS.get(name));
  }
}
