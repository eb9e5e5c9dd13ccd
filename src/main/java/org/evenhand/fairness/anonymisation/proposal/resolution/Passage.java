package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.Optional;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/**
 * A part of the source text and what is proposed for it, with everything that was found there taken
 * together.
 *
 * @param start in UTF-16 units of the source text, inclusive
 * @param end exclusive
 * @param entity whose it is, the same for the same person or body in all documents of the case;
 *     empty where nobody's
 * @param review whether a person should look although it is decided
 * @param replacement what stands in its place in the released text; null unless hidden
 */
public record Passage(
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

  public boolean isHidden() {
    return action == Action.HIDE;
  }

  Passage of(String other) {
    return new Passage(
        start, end, kind, other, characteristic, action, review, evidence, replacement, reason);
  }

  Passage replacedBy(String text) {
    return new Passage(
        start, end, kind, entity, characteristic, action, review, evidence, text, reason);
  }

  Passage reviewed(String why) {
    return new Passage(
        start,
        end,
        kind,
        entity,
        characteristic,
        action,
        true,
        evidence,
        replacement,
        reason + "; " + why);
  }
}
