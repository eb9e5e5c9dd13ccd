package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashMap;
import java.util.Map;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;

/** The people of a document by key, with the sex in which it speaks of them. */
final class Cast {
  private static final int CLEAR = 4;
  private final String registrant;
  private final Map<String, int[]> said = new HashMap<>();

  Cast(Knowledge known) {
    registrant =
        known.parties().stream()
            .filter(KnownParty::isRegistrant)
            .map(KnownParty::key)
            .findFirst()
            .orElse("registrant");
  }

  String registrant() {
    return registrant;
  }

  boolean isRegistrant(String person) {
    return registrant.equals(person);
  }

  /** Takes into account that somebody was spoken of as a woman or as a man. */
  void spokenOf(String person, Sex sex, int weight) {
    if (sex != Sex.UNKNOWN) {
      said.computeIfAbsent(person, key -> new int[2])[sex.ordinal()] += weight;
    }
  }

  /** Unknown also where the document contradicts itself. */
  Sex sex(String person) {
    var both = said.get(person);
    if (both == null) {
      return Sex.UNKNOWN;
    }
    int female = both[Sex.FEMALE.ordinal()];
    int male = both[Sex.MALE.ordinal()];
    if (female >= CLEAR * male && female > 1) {
      return Sex.FEMALE;
    }
    return male >= CLEAR * female && male > 1 ? Sex.MALE : Sex.UNKNOWN;
  }
}
