package org.evenhand.referral.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.CaseReference;
import org.evenhand.referral.api.ConcernView;
import org.evenhand.referral.persistence.CaseLinks;
import org.evenhand.referral.persistence.Concerns;

/** The concern as received, and the cases it is linked to; for the identified lane. */
@Dependent
public class ReadConcern {
  private final Concerns concerns;
  private final CaseLinks links;

  @Inject
  public ReadConcern(Concerns concerns, CaseLinks links) {
    this.concerns = concerns;
    this.links = links;
  }

  public Optional<ConcernView> of(CaseReference reference) {
    return concerns.of(reference);
  }

  public List<CaseLinks.Link> linksOf(CaseReference reference) {
    return links.of(reference);
  }
}
