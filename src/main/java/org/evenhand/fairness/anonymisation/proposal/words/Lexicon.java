package org.evenhand.fairness.anonymisation.proposal.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What words are, by list. All are asked in lower case without diacritics. */
public final class Lexicon {
  private static final Set<String> ORDINARY = WordList.words("ordinary-words");

  private static final Slips SLIPS = new Slips(ORDINARY);

  /** Ordinary words met lately, each at its own place: most of a text is a few hundred words. */
  private static final String[] USUAL = new String[2048];

  private static final Set<String> FORENAMES = WordList.words("forenames");
  private static final Set<String> SURNAMES = WordList.words("surnames");
  private static final Set<String> PLACES = new HashSet<>(WordList.lines("places"));
  private static final Set<String> PLACE_BEGINNINGS = beginnings(PLACES);
  private static final Set<String> TITLES = WordList.words("titles");
  private static final Set<String> KIN = WordList.words("kin-words");
  private static final Set<String> JOBS = WordList.words("job-words");
  private static final Set<String> ORGANISATION_HEADS = WordList.words("organisation-heads");
  private static final Set<String> GENERIC = WordList.words("organisation-generic");
  private static final Set<String> FUNCTIONS = WordList.words("functional-words");
  private static final Set<String> PUBLIC_BODIES = new HashSet<>(WordList.lines("public-bodies"));
  private static final Set<String> NATIONS = WordList.words("nationalities");
  private static final Set<String> TERMS = WordList.words("known-terms");
  private static final Set<String> SAYING = WordList.words("saying-verbs");
  private static final Set<String> STREETS = WordList.words("street-words");
  private static final Set<String> BUILDINGS = WordList.words("building-words");
  private static final int SHORTEST_SLIP = 7;
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  /** What stands behind the apostrophe of {@code I've} and {@code he'll}. */
  private static final Set<String> CONTRACTED = Set.of("ve", "m", "ll", "d", "re", "s", "t");

  private static final Map<String, Set<String>> NICKNAMES = nicknames();

  private Lexicon() {}

  /** A word that everybody uses, also if somebody may be called it: {@code hope}, {@code may}. */
  public static boolean isOrdinary(String folded) {
    int place = folded.hashCode() & (USUAL.length - 1);
    if (folded.equals(USUAL[place])) {
      return true;
    }
    if (ORDINARY.contains(folded)) {
      USUAL[place] = folded;
      return true;
    }
    int apostrophe = folded.indexOf('\'');
    return apostrophe > 0
            && CONTRACTED.contains(folded.substring(apostrophe + 1))
            && (apostrophe == 1 || ORDINARY.contains(folded.substring(0, apostrophe)))
        || folded.endsWith("n't");
  }

  /** One letter away from an ordinary word: a slip of the pen, if it is long enough to tell. */
  public static boolean isNearlyOrdinary(String folded) {
    return folded.length() >= SHORTEST_SLIP && SLIPS.isOneOff(folded);
  }

  public static boolean isForename(String folded) {
    return FORENAMES.contains(folded);
  }

  public static boolean isSurname(String folded) {
    return SURNAMES.contains(folded);
  }

  public static boolean isName(String folded) {
    return isForename(folded) || isSurname(folded);
  }

  /** One to four words, with single blanks. */
  public static boolean isPlace(String folded) {
    return PLACES.contains(folded);
  }

  /** Whether a place's name begins with the word. */
  public static boolean beginsPlace(String folded) {
    return PLACE_BEGINNINGS.contains(folded);
  }

  public static boolean isTitle(String folded) {
    return TITLES.contains(folded);
  }

  public static boolean isKin(String folded) {
    return KIN.contains(folded);
  }

  public static boolean isJob(String folded) {
    return JOBS.contains(folded);
  }

  public static boolean isOrganisationHead(String folded) {
    return ORGANISATION_HEADS.contains(folded);
  }

  public static boolean isGeneric(String folded) {
    return GENERIC.contains(folded);
  }

  /** What teams and services are for: {@code probation}, {@code disclosure}. */
  public static boolean isFunction(String folded) {
    return FUNCTIONS.contains(folded);
  }

  /** A whole phrase, with single blanks. */
  public static boolean isPublicBody(String folded) {
    return PUBLIC_BODIES.contains(folded);
  }

  public static boolean isTerm(String folded) {
    return TERMS.contains(folded)
        || folded.endsWith("days") && TERMS.contains(folded.substring(0, folded.length() - 1));
  }

  /** An adjective or noun of a people, in one or in many. */
  public static boolean isNation(String folded) {
    return NATIONS.contains(folded)
        || folded.endsWith("s") && NATIONS.contains(folded.substring(0, folded.length() - 1));
  }

  /** A verb in the form that follows a person. */
  public static boolean isSaying(String folded) {
    return SAYING.contains(folded);
  }

  public static boolean isStreet(String folded) {
    return STREETS.contains(folded);
  }

  public static boolean isBuilding(String folded) {
    return BUILDINGS.contains(folded);
  }

  public static boolean isMonth(String folded) {
    return MONTHS.contains(folded);
  }

  /** The short and pet forms of a forename, and the forenames of which it is one. */
  public static Set<String> nicknamesOf(String folded) {
    return NICKNAMES.getOrDefault(folded, Set.of());
  }

  private static Set<String> beginnings(Set<String> phrases) {
    var beginnings = new HashSet<String>();
    for (var phrase : phrases) {
      beginnings.add(phrase.split("[ '-]", 2)[0]);
      beginnings.add(phrase.split(" ", 2)[0]);
    }
    return beginnings;
  }

  private static Map<String, Set<String>> nicknames() {
    var all = new HashMap<String, Set<String>>();
    for (var line : WordList.lines("nicknames")) {
      var names = List.of(line.split(" "));
      var whole = names.get(0);
      for (var nick : names.subList(1, names.size())) {
        all.computeIfAbsent(whole, key -> new HashSet<>()).add(nick);
        all.computeIfAbsent(nick, key -> new HashSet<>()).add(whole);
      }
    }
    return all;
  }
}
