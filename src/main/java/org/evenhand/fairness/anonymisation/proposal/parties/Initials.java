package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;

/** The initials of a party: all that may stand for the name. */
final class Initials {
  private final Set<String> wholes = new LinkedHashSet<>();
  private final Set<Character> fore = new LinkedHashSet<>();
  private final Set<Character> sur = new LinkedHashSet<>();

  Initials(KnownParty party) {
    var words = new StringBuilder();
    var first = new StringBuilder();
    for (var name : party.forenames()) {
      var parts = PartyPieces.words(name);
      words.append(letters(parts));
      first.append(parts.isEmpty() ? "" : letters(parts.subList(0, 1)));
    }
    words.chars().forEach(letter -> fore.add((char) letter));
    for (var surname : party.surnames()) {
      var last = letters(PartyPieces.words(surname));
      var telling = letters(PartyPieces.tellingWords(surname));
      if (telling.isEmpty()) {
        continue;
      }
      last.chars().forEach(letter -> sur.add((char) letter));
      for (var end : ends(last, telling)) {
        add(words, end);
        add(first, end);
        for (var called : calledInstead(party, words)) {
          add(called, end);
        }
      }
    }
    for (var other : party.otherNames()) {
      var letters = letters(PartyPieces.words(other));
      letters.chars().limit(1).forEach(letter -> fore.add((char) letter));
      if (letters.length() > 1) {
        wholes.add(letters);
      } else if (!letters.isEmpty()) {
        sur.forEach(letter -> wholes.add(letters + letter));
      }
    }
  }

  /** With the first letter of what they are called instead of that of the first forename. */
  private static List<StringBuilder> calledInstead(KnownParty party, StringBuilder forenames) {
    var called = new ArrayList<StringBuilder>();
    for (var other : party.otherNames()) {
      var letters = letters(PartyPieces.words(other));
      if (letters.length() == 1) {
        called.add(new StringBuilder(letters));
        if (forenames.length() > 1) {
          called.add(new StringBuilder(letters).append(forenames, 1, forenames.length()));
        }
      }
    }
    return called;
  }

  /** None of a surname without letters; one of particles alone is telling as a whole. */
  private static List<String> ends(String all, String particlesApart) {
    if (all.isEmpty()) {
      return List.of();
    }
    var telling = particlesApart.isEmpty() ? all : particlesApart;
    return List.of(
        all,
        telling,
        all.substring(0, 1),
        telling.substring(0, 1),
        telling.substring(telling.length() - 1));
  }

  private void add(StringBuilder first, String last) {
    if (first.length() > 0) {
      wholes.add(first + last);
      wholes.add(first.charAt(0) + last);
      wholes.add(last + first.charAt(0));
      wholes.add(last + first);
    }
  }

  private static String letters(List<String> words) {
    var letters = new StringBuilder();
    words.forEach(word -> letters.append(word.charAt(0)));
    return letters.toString();
  }

  /** Whether letters, in lower case, are those of the whole name. */
  boolean areWhole(String letters) {
    return letters.length() > 1 && wholes.contains(letters);
  }

  /** Whether each letter, in lower case, begins a forename. */
  boolean areForenames(String letters) {
    return letters.chars().allMatch(letter -> fore.contains((char) letter));
  }

  boolean isForename(char letter) {
    return fore.contains(letter);
  }

  boolean isSurname(char letter) {
    return sur.contains(letter);
  }
}
