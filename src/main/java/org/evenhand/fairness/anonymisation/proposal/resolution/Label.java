package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.Comparator;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Found;

/**
 * Which of several that found the same passage says what it is. One that spans all the others does,
 * when it is of another kind (an address with a name in it stays an address); among equals of a
 * kind the stronger evidence, then the longer.
 */
final class Label {
  private static final Comparator<Found> STRONGEST =
      Comparator.comparing(Found::evidence)
          .thenComparing(Comparator.comparingInt(Label::length).reversed())
          .thenComparing(Found::kind)
          .thenComparing(Found::entity)
          .thenComparing(Found::reason);

  private Label() {}

  static Passage of(List<Found> overlapping) {
    int start = overlapping.stream().mapToInt(Found::start).min().orElseThrow();
    int end = overlapping.stream().mapToInt(Found::end).max().orElseThrow();
    var label = choose(overlapping, start, end);
    boolean wholly = label.start() == start && label.end() == end;
    return new Passage(
        start,
        end,
        label.kind(),
        label.entity(),
        label.characteristic(),
        label.action(),
        overlapping.stream().anyMatch(Found::review),
        label.evidence(),
        wholly ? label.replacement() : null,
        label.reason());
  }

  private static Found choose(List<Found> overlapping, int start, int end) {
    var strongest = overlapping.stream().min(STRONGEST).orElseThrow();
    return overlapping.stream()
        .filter(f -> f.start() == start && f.end() == end && f.kind() != strongest.kind())
        .filter(f -> length(f) > length(strongest))
        .min(STRONGEST)
        .orElse(strongest);
  }

  private static int length(Found found) {
    return found.end() - found.start();
  }
}
