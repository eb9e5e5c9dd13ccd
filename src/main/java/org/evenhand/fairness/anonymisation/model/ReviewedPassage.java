package org.evenhand.fairness.anonymisation.model;

import java.util.Optional;
import org.evenhand.fairness.anonymisation.api.PassageInReview;
import org.evenhand.fairness.anonymisation.api.Standing;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.resolution.Passage;

/**
 * A passage of a source text under review: what was proposed for it, and what a person made of it.
 *
 * @param start in UTF-16 units of the source text, inclusive
 * @param end exclusive
 * @param entity whose it is, the same in all documents of the case; empty where nobody's
 * @param characteristic what it may tell; null where it tells a name, a number or a place
 * @param doubtful whether the proposal asked for a look
 * @param replacement what stands, or would stand, in its place
 * @param settledBy who looked at it last; empty where nobody has
 */
public record ReviewedPassage(
    int start,
    int end,
    Kind kind,
    String entity,
    Characteristic characteristic,
    Standing standing,
    boolean doubtful,
    Evidence evidence,
    String replacement,
    String reason,
    String settledBy) {

  /** As proposed, before anybody looked. */
  static ReviewedPassage proposed(Passage passage, String wouldRead) {
    return new ReviewedPassage(
        passage.start(),
        passage.end(),
        passage.kind(),
        passage.entity(),
        passage.characteristic().orElse(null),
        standing(passage.action()),
        passage.review(),
        passage.evidence(),
        passage.isHidden() ? passage.replacement() : wouldRead,
        passage.reason(),
        "");
  }

  private static Standing standing(Action action) {
    return switch (action) {
      case HIDE -> Standing.HIDDEN;
      case POSSIBLE -> Standing.UNDECIDED;
      case KEEP -> Standing.LEFT_IN;
    };
  }

  public boolean isHidden() {
    return standing == Standing.HIDDEN;
  }

  public boolean isUndecided() {
    return standing == Standing.UNDECIDED;
  }

  /** Whether it is decided, but nobody has looked although the proposal asked for it. */
  public boolean isToLookAt() {
    return doubtful && !isUndecided() && settledBy.isEmpty();
  }

  boolean overlaps(ReviewedPassage other) {
    return start < other.end && other.start < end;
  }

  ReviewedPassage settled(Standing as, String by) {
    return new ReviewedPassage(
        start, end, kind, entity, characteristic, as, doubtful, evidence, replacement, reason, by);
  }

  ReviewedPassage reaching(int from, int to, String by) {
    return new ReviewedPassage(
        from,
        to,
        kind,
        entity,
        characteristic,
        Standing.HIDDEN,
        doubtful,
        evidence,
        replacement,
        reason,
        by);
  }

  ReviewedPassage called(String whose, String words, String by) {
    return new ReviewedPassage(
        start,
        end,
        kind,
        whose,
        characteristic,
        Standing.HIDDEN,
        doubtful,
        evidence,
        words,
        reason,
        by);
  }

  /** For the engine, which writes the released text and weighs what is left. */
  Passage asPassage() {
    return new Passage(
        start,
        end,
        kind,
        entity,
        Optional.ofNullable(characteristic),
        switch (standing) {
          case HIDDEN -> Action.HIDE;
          case LEFT_IN -> Action.KEEP;
          case UNDECIDED -> Action.POSSIBLE;
        },
        isToLookAt(),
        evidence,
        isHidden() ? replacement : null,
        reason);
  }

  PassageInReview view(String source) {
    return new PassageInReview(
        start,
        end,
        source.substring(start, end),
        kind.name(),
        characteristic == null ? "" : characteristic.name(),
        replacement.startsWith("[Social worker]"),
        !entity.isEmpty() && replacement.startsWith("["),
        standing,
        replacement,
        reason.replaceAll("cue '.*'", "words that tell it"),
        isToLookAt());
  }
}
