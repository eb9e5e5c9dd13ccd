package org.evenhand.fairness.anonymisation.proposal.resolution;

import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;

/** What somebody is in the case, and so what they are called in its place. */
enum Standing {
  SOCIAL_WORKER("Social worker", false),
  APPLICANT("Applicant", false),
  EMPLOYER("Employer", true),
  REFERRER("Referrer", false),
  COMPLAINANT("Complainant", false),
  CHILD("Child", false),
  PERSON("Person", false),
  ORGANISATION("Organisation", true),
  PLACE("Place", true);

  private final String word;
  private final boolean lettered;

  Standing(String word, boolean lettered) {
    this.word = word;
    this.lettered = lettered;
  }

  static Standing of(KnownParty party) {
    return switch (party.part()) {
      case REGISTRANT -> party.key().startsWith("applicant") ? APPLICANT : SOCIAL_WORKER;
      case EMPLOYER -> EMPLOYER;
      case REFERRER -> REFERRER;
      case COMPLAINANT -> COMPLAINANT;
      case OTHER -> party.organisation().isEmpty() ? PERSON : ORGANISATION;
    };
  }

  /** Of somebody whom only the documents name: a recogniser's key begins with what they are. */
  static Standing of(String key, Kind kind) {
    var told = key.contains(":") ? key.substring(0, key.indexOf(':')) : "";
    return switch (told) {
      case "child" -> CHILD;
      case "person" -> PERSON;
      case "org", "organisation" -> ORGANISATION;
      case "place" -> PLACE;
      default -> kind == Kind.ORG ? ORGANISATION : kind == Kind.PLACE ? PLACE : PERSON;
    };
  }

  /** Of whoever has the pseudonym already. */
  static Standing called(String pseudonym) {
    for (var standing : values()) {
      if (pseudonym.startsWith("[" + standing.word)) {
        return standing;
      }
    }
    return PERSON;
  }

  boolean isPerson() {
    return !lettered;
  }

  Kind kind() {
    return this == PLACE ? Kind.PLACE : lettered ? Kind.ORG : Kind.NAME;
  }

  /**
   * @param number from one
   */
  String pseudonym(int number) {
    if (number == 1 && (this == SOCIAL_WORKER || this == APPLICANT)) {
      return "[" + word + "]";
    }
    return "[" + word + " " + (lettered ? letters(number) : String.valueOf(number)) + "]";
  }

  /** The number that a pseudonym has; nought if a person gave one of another form. */
  int number(String pseudonym) {
    var told = pseudonym.substring(Math.min(word.length() + 1, pseudonym.length()));
    if (told.equals("]")) {
      return 1;
    }
    if (!told.matches(lettered ? " [A-Z]{1,3}\\]" : " [0-9]{1,6}\\]")) {
      return 0;
    }
    var number = told.substring(1, told.length() - 1);
    return lettered ? number(0, number) : Integer.parseInt(number);
  }

  private static int number(int so, String letters) {
    return letters.isEmpty()
        ? so
        : number(26 * so + letters.charAt(0) - 'A' + 1, letters.substring(1));
  }

  /** A to Z, then AA: as the columns of a sheet are called. */
  private static String letters(int number) {
    var letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
