package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.evenhand.kernel.CaseReference;
import org.evenhand.panel.api.ConflictView;
import org.evenhand.panel.persistence.Conflicts;

/**
 * Who of the pool is too near to which case: what was declared, and what follows from earlier
 * parts, linked cases, employers and parties. Whoever sits on a panel has a part in the case from
 * then on, so whoever goes on with a part-heard hearing leaves its own panel out of the answer.
 */
@Dependent
public class ConflictsOfInterest {
  private final Conflicts conflicts;

  @Inject
  public ConflictsOfInterest(Conflicts conflicts) {
    this.conflicts = conflicts;
  }

  /**
   * Every reason, one question to the database however many cases and members there are.
   *
   * @param day on which somebody would sit; what has ended before counts no more
   */
  public List<ConflictView> on(Collection<CaseReference> cases, LocalDate day) {
    return cases.isEmpty() ? List.of() : conflicts.on(cases, day);
  }
}
