package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.kernel.CaseReference;

/** Names that must not be in a public text: everybody in the case but the registrant. */
@Dependent
class PublicationScan {
  private final ReadCase cases;

  @Inject
  PublicationScan(ReadCase cases) {
    this.cases = cases;
  }

  /** People of the case whom the text still names. */
  List<String> namedIn(String text, CaseReference reference) {
    var plain = text.toLowerCase(Locale.ROOT);
    return cases.parties(reference).stream()
        .filter(party -> party.role() != PartyRole.REGISTRANT && !party.name().isBlank())
        .map(PartyView::name)
        .filter(name -> plain.contains(name.toLowerCase(Locale.ROOT)))
        .toList();
  }
}
