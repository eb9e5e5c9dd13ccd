package org.evenhand.fairness.anonymisation.proposal;

import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.others.Addresses;
import org.evenhand.fairness.anonymisation.proposal.others.Organisations;
import org.evenhand.fairness.anonymisation.proposal.others.People;
import org.evenhand.fairness.anonymisation.proposal.others.Places;
import org.evenhand.fairness.anonymisation.proposal.others.Propagation;
import org.evenhand.fairness.anonymisation.proposal.parties.KnownAddresses;
import org.evenhand.fairness.anonymisation.proposal.parties.KnownDetails;
import org.evenhand.fairness.anonymisation.proposal.parties.KnownInitials;
import org.evenhand.fairness.anonymisation.proposal.parties.KnownNames;
import org.evenhand.fairness.anonymisation.proposal.parties.KnownOrganisations;
import org.evenhand.fairness.anonymisation.proposal.patterns.Dates;
import org.evenhand.fairness.anonymisation.proposal.patterns.FormRecogniser;

/** Who is named, and by what else a person, a body or a place is known. */
public final class WhoIsNamed {
  private WhoIsNamed() {}

  /** In the order in which they build on each other. */
  public static List<Recogniser> recognisers() {
    return List.of(
        new KnownNames(),
        new KnownInitials(),
        new KnownDetails(),
        new KnownAddresses(),
        new KnownOrganisations(),
        new FormRecogniser(),
        new Dates(),
        new Addresses(),
        new Organisations(),
        new Places(),
        new People(),
        new Propagation());
  }
}
