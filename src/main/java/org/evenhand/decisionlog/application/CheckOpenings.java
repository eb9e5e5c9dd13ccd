package org.evenhand.decisionlog.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.evenhand.decisionlog.api.OpeningFault;
import org.evenhand.decisionlog.persistence.OpeningAudit;

/**
 * Holds every readable value against the entry that commits to it: what screens and audits read is
 * then what was decided. A value that was lawfully erased is fine. To be called each night, outside
 * any transaction.
 */
@Dependent
public class CheckOpenings {
  private final LogDatabase database;

  @Inject
  public CheckOpenings(LogDatabase database) {
    this.database = database;
  }

  /** Everything that does not hold, in the order of the log; empty when all is well. */
  public List<OpeningFault> faults() {
    return database.alone(connection -> new OpeningAudit(connection).faults());
  }
}
