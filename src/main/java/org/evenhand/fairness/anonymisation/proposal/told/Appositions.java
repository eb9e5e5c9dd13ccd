package org.evenhand.fairness.anonymisation.proposal.told;

/** Noun phrases that say more of somebody already spoken of: I liked her, a big capable lass. */
final class Appositions {
  private static final int LONGEST = 5;

  private Appositions() {}

  /**
   * Whether a word stands in a phrase with an indefinite article behind a comma or at the start.
   */
  static boolean isOne(Words words, Passages passages, int at) {
    int article = at;
    while (article > at - LONGEST && words.isWord(article) && !isArticle(words, article)) {
      if (!passages.sameSegment(article, at) || Verbs.isAuxiliary(words.folded(article))) {
        return false;
      }
      article--;
    }
    if (!isArticle(words, article) || !passages.sameSegment(article, at)) {
      return false;
    }
    return words.is(article - 1, ",") && passages.sameSegment(article - 1, at)
        ? !isList(words, article)
        : !passages.sameSegment(article - 1, at) && !hasVerb(words, passages, at);
  }

  private static boolean isArticle(Words words, int at) {
    return words.is(at, "a") || words.is(at, "an");
  }

  /** A woman, a man and a child: people in a row. */
  private static boolean isList(Words words, int article) {
    for (int at = article - 2; at > article - 6 && words.isWord(at); at--) {
      if (isArticle(words, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVerb(Words words, Passages passages, int from) {
    for (int at = from; passages.sameSegment(from, at); at++) {
      if (Verbs.isFinite(words.folded(at))) {
        return true;
      }
    }
    return false;
  }
}
