package org.evenhand.fairness.anonymisation.proposal.publication;

import java.util.HashSet;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;
import org.evenhand.fairness.anonymisation.proposal.words.WordList;

/** What words mean in a judgment or a decision that is to be published. All are asked folded. */
final class CourtWords {
  private static final Set<String> COURT = WordList.words("court-words");
  private static final Set<String> STATE = WordList.words("public-heads");
  private static final Set<String> STATUTES = WordList.words("statute-heads");
  private static final Set<String> BODIES = WordList.words("body-heads");
  private static final Set<String> NATIONS = WordList.words("nationalities");
  private static final Set<String> OCCUPATIONS = withPlurals(WordList.words("occupations"));
  private static final Set<String> PERSONAL = WordList.words("personal-words");
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "messrs",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lady",
          "lord",
          "judge",
          "justice",
          "mme",
          "madame",
          "monsieur",
          "herr",
          "frau");

  private static final Set<String> PLACES =
      Set.of(
          "region",
          "district",
          "province",
          "street",
          "road",
          "avenue",
          "square",
          "county",
          "oblast",
          "village",
          "town",
          "city",
          "lake",
          "river",
          "mount",
          "island",
          "islands",
          "valley",
          "peninsula",
          "airport",
          "station",
          "canton",
          "republic");

  private CourtWords() {}

  private static Set<String> withPlurals(Set<String> words) {
    var all = new HashSet<>(words);
    words.forEach(word -> all.add(word + "s"));
    return all;
  }

  /** With a capital, and yet names nothing. */
  static boolean isOfTheCourt(String folded) {
    return COURT.contains(folded);
  }

  static boolean isStateHead(String folded) {
    return STATE.contains(folded);
  }

  static boolean isStatuteHead(String folded) {
    return STATUTES.contains(folded);
  }

  static boolean isBodyHead(String folded) {
    return BODIES.contains(folded);
  }

  static boolean isPlaceHead(String folded) {
    return PLACES.contains(folded);
  }

  static boolean isNation(String folded) {
    return NATIONS.contains(folded);
  }

  static boolean isOccupation(String folded) {
    return OCCUPATIONS.contains(folded);
  }

  static boolean isPersonal(String folded) {
    return PERSONAL.contains(folded);
  }

  static boolean isHonorific(String folded) {
    return HONORIFICS.contains(folded);
  }

  static boolean isOrdinary(String folded) {
    return Lexicon.isOrdinary(folded);
  }
}
