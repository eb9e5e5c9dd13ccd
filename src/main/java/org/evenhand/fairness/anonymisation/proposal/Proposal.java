package org.evenhand.fairness.anonymisation.proposal;

import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.resolution.Passage;

/**
 * What is proposed for a document, before a reviewer looks at it.
 *
 * @param id the document's
 * @param text with everything replaced that is to be hidden, and nothing that is only possible
 * @param passages in order of their place, none overlapping another of the same action
 * @param cast everybody and everything it names, in order of their first mention
 */
public record Proposal(
    String id,
    String text,
    List<Passage> passages,
    List<Appearance> cast,
    Suitability suitability,
    ResidualRisk residualRisk) {
  public Proposal {
    passages = List.copyOf(passages);
    cast = List.copyOf(cast);
  }
}
