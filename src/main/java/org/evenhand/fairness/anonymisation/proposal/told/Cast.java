package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;

/** The people of a document by key, with the sex in which it speaks of them. */
final class Cast {
  private static final int CLEAR = 4;
  private static final int SHORTEST_PET_NAME = 3;
  private final String registrant;
  private final List<String> forenames;
  private final Map<String, int[]> said = new HashMap<>();
  private Sex supposed = Sex.UNKNOWN;

  Cast(Knowledge known) {
    registrant =
        known.parties().stream()
            .filter(KnownParty::isRegistrant)
            .map(KnownParty::key)
            .findFirst()
            .orElse("registrant");
    forenames =
        known.parties().stream()
            .filter(KnownParty::isRegistrant)
            .flatMap(party -> party.forenames().stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
  }

  /** Raj for Rajinder: the beginning of the registrant's forename, in lower case. */
  boolean isPetName(String name) {
    return name.length() >= SHORTEST_PET_NAME
        && forenames.stream().anyMatch(forename -> forename.startsWith(name));
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
      said.computeIfAbsent(person, key -> new int[4])[sex.ordinal()] += weight;
    }
  }

  /** Everybody's sex as far as it is known by now. */
  Map<String, Sex> sexes() {
    var sexes = new HashMap<String, Sex>();
    said.keySet().forEach(person -> sexes.put(person, sex(person)));
    sexes.put(registrant, sex(registrant));
    sexes.values().removeIf(sex -> sex == Sex.UNKNOWN);
    return sexes;
  }

  /** Tries how the document reads if it speaks of the registrant in this sex; unknown to stop. */
  void suppose(Sex sex) {
    supposed = sex;
  }

  /** Whether the document speaks of somebody as of a woman and as of a man. */
  boolean isContradictory(String person) {
    var both = said.getOrDefault(person, new int[4]);
    return both[Sex.FEMALE.ordinal()] > 0 && both[Sex.MALE.ordinal()] > 0;
  }

  /** Unknown also where the document contradicts itself. */
  Sex sex(String person) {
    if (isRegistrant(person) && supposed != Sex.UNKNOWN) {
      return supposed;
    }
    var both = said.get(person);
    if (both == null) {
      return Sex.UNKNOWN;
    }
    if (both[Sex.NEITHER.ordinal()] > 0) {
      return Sex.NEITHER;
    }
    int female = both[Sex.FEMALE.ordinal()];
    int male = both[Sex.MALE.ordinal()];
    if (female >= CLEAR * male && female > 1) {
      return Sex.FEMALE;
    }
    return male >= CLEAR * female && male > 1 ? Sex.MALE : Sex.UNKNOWN;
  }
}
