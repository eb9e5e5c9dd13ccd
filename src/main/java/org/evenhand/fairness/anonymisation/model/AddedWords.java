package org.evenhand.fairness.anonymisation.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What reviewers have added in a case, so that documents that come later hide it too. */
public final class AddedWords {
  private final Map<String, ReviewedPassage> words;

  private AddedWords(Map<String, ReviewedPassage> words) {
    this.words = words;
  }

  public static AddedWords in(List<ReviewedDocument> documents) {
    var words = new LinkedHashMap<String, ReviewedPassage>();
    for (var document : documents) {
      for (var passage : document.passages().all()) {
        if (passage.isHidden() && passage.reason().equals(SameWords.ADDED)) {
          words.put(document.source().substring(passage.start(), passage.end()), passage);
        }
      }
    }
    return new AddedWords(words);
  }

  /** The same words in another text, hidden in the same way. */
  public List<ReviewedPassage> in(String text) {
    var found = new ArrayList<ReviewedPassage>();
    words.forEach((phrase, passage) -> found.addAll(SameWords.of(phrase, text, passage)));
    return found;
  }
}
