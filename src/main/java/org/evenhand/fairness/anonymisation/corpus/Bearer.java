package org.evenhand.fairness.anonymisation.corpus;

import java.util.List;
import java.util.Optional;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;

/** Somebody invented who bears a name of some origin. */
public record Bearer(String origin, String forename, String middle, String surname) {

  /** As the case's data would know them. */
  public KnownParty asRegistrant() {
    return new KnownParty(
        "SW",
        KnownParty.Part.REGISTRANT,
        List.of(forename, middle),
        List.of(surname),
        List.of(),
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
