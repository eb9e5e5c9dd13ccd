package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.words.Edits;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;
import org.evenhand.fairness.anonymisation.proposal.words.Spelling;

/** The name of a body taken apart: what tells which it is, what every such body is called. */
final class BodyName {
  private static final int SHORTEST_ACRONYM = 3;
  private static final int SHORTEST_OWN = 4;
  private static final int SHORTEST_NEAR = 7;
  private static final Set<String> LINKS = Set.of("of", "and", "the", "for", "in", "on");
  private final List<String> words;
  private final List<String> telling;
  private final Set<String> own = new LinkedHashSet<>();
  private final Set<String> acronyms = new LinkedHashSet<>();

  BodyName(String name) {
    words = PartyPieces.words(name);
    telling = words.stream().filter(word -> !Lexicon.isGeneric(word)).toList();
    for (var word : telling) {
      boolean first = word.equals(telling.get(0));
      if (word.length() >= SHORTEST_OWN
          && !Lexicon.isOrdinary(word)
          && (first || !Lexicon.isName(word))) {
        own.add(word);
      }
    }
    learnAcronyms();
  }

  /** Closed up and in lower case. */
  List<String> words() {
    return words;
  }

  /** Without what other bodies are called too. */
  List<String> telling() {
    return telling;
  }

  /** Whether a word belongs to the name, links apart. */
  boolean has(String word) {
    return words.contains(word) && !LINKS.contains(word);
  }

  /** Whether a word alone says which body it is: no ordinary word, and hardly another's name. */
  boolean isOwn(String closed) {
    return own.contains(closed);
  }

  /** A slip of the pen in a word that says which body it is. */
  boolean isNearlyOwn(String closed) {
    return closed.length() >= SHORTEST_NEAR
        && own.stream()
            .anyMatch(
                word ->
                    word.length() >= SHORTEST_NEAR
                        && word.charAt(0) == closed.charAt(0)
                        && Edits.between(closed, word, 1) == 1)
        && !Lexicon.isOrdinary(closed)
        && !Lexicon.isName(closed)
        && !Lexicon.isPlace(closed);
  }

  /** {@code BC} behind what tells of a borough council. */
  boolean endsWithLetters(String folded) {
    var letters = new StringBuilder();
    words.stream().filter(word -> !LINKS.contains(word)).forEach(w -> letters.append(w.charAt(0)));
    return folded.length() > 1
        && folded.length() < letters.length()
        && letters.toString().endsWith(folded);
  }

  boolean isAcronym(String folded) {
    return acronyms.contains(folded);
  }

  /** {@code tarnsideroyal} in {@code www.tarnsideroyal.example}, {@code trh}. */
  boolean isHost(String label) {
    var closed = Spelling.close(Spelling.fold(label));
    return acronyms.contains(closed) || own.stream().anyMatch(closed::contains);
  }

  /** Of all words, of those that are no links, and of the first of these where they are many. */
  private void learnAcronyms() {
    var all = new StringBuilder();
    var withoutNhs = new StringBuilder();
    var nhsWhole = new StringBuilder();
    for (var word : words) {
      boolean link = LINKS.contains(word);
      boolean nhs = word.equals("nhs");
      all.append(word.charAt(0));
      withoutNhs.append(link || nhs ? "" : word.charAt(0));
      nhsWhole.append(link ? "" : nhs ? "nhs" : word.charAt(0));
    }
    learn(all.toString());
    learn(nhsWhole.toString());
    for (int end = SHORTEST_ACRONYM; end <= withoutNhs.length(); end++) {
      learn(withoutNhs.substring(0, end));
    }
    var letters = words.stream().filter(word -> !LINKS.contains(word)).toList();
    var plain = new StringBuilder();
    letters.forEach(word -> plain.append(word.charAt(0)));
    learn(plain.toString());
  }

  private void learn(String letters) {
    boolean taken =
        Lexicon.isOrdinary(letters) || Lexicon.isPublicBody(letters) || Lexicon.isTerm(letters);
    if (letters.length() >= SHORTEST_ACRONYM && !taken) {
      acronyms.add(letters);
    }
  }
}
