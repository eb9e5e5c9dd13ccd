package org.evenhand.fairness.anonymisation.proposal;

import java.util.List;

/**
 * Finds one kind of thing in a document. Recognisers never take back what another found: all that
 * is found is collected, and resolved once.
 */
public interface Recogniser {
  /**
   * @param reading the document
   * @param known what is known of the case and was found in it so far, by this recogniser's
   *     predecessors too
   */
  List<Found> find(Reading reading, Knowledge known);
}
