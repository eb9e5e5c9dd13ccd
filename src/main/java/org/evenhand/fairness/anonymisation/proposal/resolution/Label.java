package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.Comparator;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/**
 * Which of several that found the same passage says what it is. One that spans all the others does
 * when it is of another kind: an address with a name in it stays an address. Among those of a kind
 * the stronger evidence does, then the longer; but one word of a known body's name inside the name
 * of a body, as a town's, does not make that body the known one.
 */
final class Label {
  private static final Comparator<Found> STRONGEST =
      Comparator.comparing(Found::evidence)
          .thenComparing(Comparator.comparingInt(Label::length).reversed())
          .thenComparing(Found::kind)
          .thenComparing(Found::entity)
          .thenComparing(Found::reason);

  private Label() {}

  static Passage of(String source, List<Found> overlapping) {
    if (overlapping.size() == 1) {
      return of(overlapping.get(0));
    }
    int start = overlapping.stream().mapToInt(Found::start).min().orElseThrow();
    int end = overlapping.stream().mapToInt(Found::end).max().orElseThrow();
    var label = choose(source, overlapping, start, end);
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

  private static Passage of(Found found) {
    return new Passage(
        found.start(),
        found.end(),
        found.kind(),
        found.entity(),
        found.characteristic(),
        found.action(),
        found.review(),
        found.evidence(),
        found.replacement(),
        found.reason());
  }

  private static Found choose(String source, List<Found> overlapping, int start, int end) {
    var strongest = overlapping.stream().min(STRONGEST).orElseThrow();
    return overlapping.stream()
        .filter(f -> f.start() == start && f.end() == end)
        .filter(f -> length(f) > length(strongest))
        .filter(f -> f.kind() != strongest.kind() || isOneWordOfABody(source, strongest))
        .min(STRONGEST)
        .orElse(strongest);
  }

  private static boolean isOneWordOfABody(String source, Found found) {
    return found.kind() == Kind.ORG
        && source.substring(found.start(), found.end()).chars().noneMatch(Character::isWhitespace);
  }

  private static int length(Found found) {
    return found.end() - found.start();
  }
}
