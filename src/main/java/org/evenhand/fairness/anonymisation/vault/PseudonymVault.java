package org.evenhand.fairness.anonymisation.vault;

import java.util.List;
import org.evenhand.kernel.CaseReference;

/**
 * Keeps who is behind the pseudonyms of a case, under a key that can be destroyed. It has a
 * database login and transactions of its own, whatever goes on outside: what is remembered stays
 * also when the step that asked for it fails, and is swept away later.
 */
public interface PseudonymVault {
  /**
   * Keeps them before anything else is written that shows their labels. The same entry twice is
   * kept once; more names of the same entity are added to those there are.
   *
   * @throws IllegalStateException when the names of this case were destroyed
   */
  void remember(CaseReference reference, List<PseudonymEntry> entries);

  /**
   * Everybody of the case, each entity with all its names, in the order in which they came; nobody
   * when the names were destroyed, which {@link #isErased} tells.
   */
  List<PseudonymEntry> entriesOf(CaseReference reference);

  /**
   * Every name there is in the case's originals, for a check that none of them is left.
   *
   * @throws IllegalStateException when they were destroyed: nothing can be checked against them
   */
  List<String> originalsOf(CaseReference reference);

  /** Whether the names of the case were destroyed for good. */
  boolean isErased(CaseReference reference);
}
