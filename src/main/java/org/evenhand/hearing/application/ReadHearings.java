package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.CaseReference;

/** What other rooms may know of the hearings of a case. */
@Dependent
public class ReadHearings {
  private final Hearings hearings;

  @Inject
  public ReadHearings(Hearings hearings) {
    this.hearings = hearings;
  }

  /** Whether any part of any hearing of the case was held in private. */
  public boolean anyInPrivate(CaseReference reference) {
    return hearings.of(reference).stream().anyMatch(hearing -> hearing.isInPrivate());
  }
}
