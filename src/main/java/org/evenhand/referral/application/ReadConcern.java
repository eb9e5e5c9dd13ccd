package org.evenhand.referral.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.CaseReference;
import org.evenhand.referral.api.CaseLink;
import org.evenhand.referral.api.ConcernView;
import org.evenhand.referral.model.AcknowledgementNumber;
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

  /** The concern whose sender was told this number, however it is typed. */
  public Optional<ConcernView> acknowledgedAs(String number) {
    return concerns.acknowledgedAs(AcknowledgementNumber.typed(number));
  }

  /** The cases it is linked to; those found to be of no account are left out. */
  public List<CaseLink> linksOf(CaseReference reference) {
    return links.of(reference).stream()
        .filter(link -> link.kind() != CaseLink.Kind.NOT_RELATED)
        .toList();
  }
}
