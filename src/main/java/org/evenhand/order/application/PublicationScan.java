package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.kernel.CaseReference;
import org.evenhand.order.model.PublicTextMustNameNobodyElse;

/** Names that must not be in a public text: everybody in the case but the registrant. */
@Dependent
class PublicationScan {
  private final ReadCase cases;

  @Inject
  PublicationScan(ReadCase cases) {
    this.cases = cases;
  }

  /** People of the case whom the text still names. */
  Set<String> namedIn(String text, CaseReference reference) {
    return PublicTextMustNameNobodyElse.namedIn(text, cases.parties(reference));
  }
}
