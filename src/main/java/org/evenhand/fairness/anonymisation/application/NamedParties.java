package org.evenhand.fairness.anonymisation.application;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.release.NamedParty;

/** The parties of a case as the leak check needs them. */
public final class NamedParties {
  private NamedParties() {}

  public static List<NamedParty> of(List<KnownParty> known) {
    return known.stream().map(NamedParties::of).toList();
  }

  private static NamedParty of(KnownParty party) {
    var names = new ArrayList<>(party.forenames());
    names.addAll(party.surnames());
    names.addAll(party.otherNames());
    return new NamedParty(
        names,
        initials(party),
        party.organisation(),
        party.numbers(),
        party.born(),
        party.addresses(),
        party.emails(),
        party.phones(),
        party.isRegistrant());
  }

  private static List<String> initials(KnownParty party) {
    return party.surnames().stream()
        .flatMap(surname -> NamedParty.initialsOf(party.forenames(), surname).stream())
        .distinct()
        .toList();
  }
}
