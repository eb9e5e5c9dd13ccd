package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.hearing.application.ReadHearings;
import org.evenhand.kernel.CaseReference;
import org.evenhand.order.application.HeardInPrivate;

/** What was heard in private is known to the hearing room. */
@Dependent
public class HearingsHeldInPrivate implements HeardInPrivate {
  private final ReadHearings hearings;

  @Inject
  public HearingsHeldInPrivate(ReadHearings hearings) {
    this.hearings = hearings;
  }

  @Override
  public boolean anyOf(CaseReference reference) {
    return hearings.anyInPrivate(reference);
  }
}
