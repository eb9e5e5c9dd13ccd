package org.evenhand.document.application;

import org.evenhand.document.api.DocumentView;
import org.evenhand.kernel.Actor;

/**
 * Who may open which document. The room knows documents and asks; roles, lanes, allocation to a
 * case and conflict walls are known elsewhere, and whoever knows them answers.
 */
public interface DocumentGate {
  /**
   * Whether this person may open this document now. An answer of yes is noted by whoever gives it,
   * in the transaction that is going on.
   */
  boolean lets(Actor actor, DocumentView document);
}
