package org.evenhand.fairness.anonymisation.model;

import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.ResidualRisk.Level;
import org.evenhand.fairness.anonymisation.proposal.Suitability.Reason;

/**
 * A file needs no second reviewer when every document is in it, could be read without doubt, and
 * leaves a low risk once it was looked at.
 */
public final class OneReviewerIsEnough {
  private OneReviewerIsEnough() {}

  public static boolean holds(List<ReviewedDocument> documents) {
    return documents.stream()
        .allMatch(
            document ->
                document.isInTheFile()
                    && document.unfit() == Reason.NONE
                    && document.risk() == Level.GREEN);
  }
}
