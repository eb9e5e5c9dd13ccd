package org.evenhand.fairness.anonymisation.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.fairness.anonymisation.api.Standing;

/**
 * What reviewers have looked at and left in: an organisation that tells nothing, an ordinary word
 * that was taken for a name.
 */
public final class WordsLeftIn {
  private final Set<String> words;

  private WordsLeftIn(Set<String> words) {
    this.words = words;
  }

  public static WordsLeftIn of(List<ReviewedDocument> documents) {
    return new WordsLeftIn(
        documents.stream()
            .flatMap(
                document ->
                    document.passages().all().stream()
                        .filter(passage -> passage.standing() == Standing.LEFT_IN)
                        .filter(passage -> !passage.settledBy().isEmpty())
                        .map(document::wordsOf))
            .map(WordsLeftIn::folded)
            .collect(Collectors.toSet()));
  }

  public boolean has(String phrase) {
    return words.contains(folded(phrase));
  }

  private static String folded(String phrase) {
    return phrase.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
