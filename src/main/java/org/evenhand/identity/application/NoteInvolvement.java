package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.CaseReference;

/**
 * Notes that somebody had a part in a case: after each step, in the step's own transaction, and for
 * each member when a panel has sat. Walls are derived from nothing else.
 */
@Dependent
public class NoteInvolvement {
  private final Involvements involvements;
  private final Clock clock;

  @Inject
  public NoteInvolvement(Involvements involvements, Clock clock) {
    this.involvements = involvements;
    this.clock = clock;
  }

  /**
   * @param part the id of the step that was done, or one of {@code Part}
   */
  public void note(CaseReference reference, String account, String part) {
    involvements.note(reference, account, part, clock.instant());
  }
}
