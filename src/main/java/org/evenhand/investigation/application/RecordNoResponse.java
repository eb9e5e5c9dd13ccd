package org.evenhand.investigation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.investigation.persistence.Investigations;
import org.evenhand.kernel.CaseReference;

/** The time to answer is over and nothing came; the case goes on without a response. */
@Dependent
public class RecordNoResponse {
  private final Investigations investigations;

  @Inject
  public RecordNoResponse(Investigations investigations) {
    this.investigations = investigations;
  }

  public void record(CaseReference reference) {
    investigations.of(reference).noResponse();
  }
}
