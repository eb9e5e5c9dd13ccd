package org.evenhand.fairness.anonymisation.proposal;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that a recogniser found in a document.
 *
 * @param start in UTF-16 units of the source text, inclusive
 * @param end exclusive
 * @param entity whose it is: a key of {@link KnownParty}, or an own key of the recogniser that is
 *     the same for the same person or body through the document ({@code person:birch}), or empty
 * @param characteristic what it gives away of that person, for cues
 * @param review whether a person should look although it is hidden or kept
 * @param replacement what stands in its place where that is not the entity's pseudonym (a neutral
 *     pronoun, nothing for a title); null for the pseudonym
 * @param reason the rule that found it, a code with what it needs to be understood: {@code
 *     "surname, 1 edit from Okonkwo"}
 */
public record Found(
    int start,
    int end,
    Kind kind,
    String entity,
    Optional<Characteristic> characteristic,
    Action action,
    boolean review,
    Evidence evidence,
    String replacement,
    String reason) {
  public Found {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
    Objects.requireNonNull(kind);
    Objects.requireNonNull(entity);
  }

  /** To be hidden behind its entity's pseudonym. */
  public static Found hide(
      int start, int end, Kind kind, String entity, Evidence evidence, String reason) {
    return new Found(
        start, end, kind, entity, Optional.empty(), Action.HIDE, false, evidence, null, reason);
  }

  public Found giving(Characteristic given) {
    return new Found(
        start,
        end,
        kind,
        entity,
        Optional.of(given),
        action,
        review,
        evidence,
        replacement,
        reason);
  }

  public Found as(Action other) {
    return new Found(
        start, end, kind, entity, characteristic, other, review, evidence, replacement, reason);
  }

  /** Hidden or kept as it is, but somebody should look. */
  public Found unsure() {
    return new Found(
        start, end, kind, entity, characteristic, action, true, evidence, replacement, reason);
  }

  public Found replacedBy(String text) {
    return new Found(
        start, end, kind, entity, characteristic, action, review, evidence, text, reason);
  }
}
