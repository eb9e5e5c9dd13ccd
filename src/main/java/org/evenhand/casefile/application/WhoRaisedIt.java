package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.kernel.CaseReference;

/** What whoever raised the concern is to the case. */
@Dependent
public class WhoRaisedIt {
  private final ReadCase cases;

  @Inject
  public WhoRaisedIt(ReadCase cases) {
    this.cases = cases;
  }

  public PartyRole of(CaseReference reference) {
    return cases.get(reference).sourceType() == SourceType.EMPLOYER
        ? PartyRole.EMPLOYER
        : PartyRole.COMPLAINANT;
  }
}
