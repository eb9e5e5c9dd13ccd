package org.evenhand.fairness.anonymisation.proposal.publication;

import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;

/** Figures that point into a law or into the text itself: {@code Article 6 §§ 1 and 3 (c)}. */
final class References {
  private static final Set<String> HEADS =
      Set.of(
          "article",
          "articles",
          "art",
          "rule",
          "rules",
          "section",
          "sections",
          "paragraph",
          "paragraphs",
          "para",
          "paras",
          "chapter",
          "chapters",
          "protocol",
          "part",
          "parts",
          "annex",
          "appendix",
          "schedule",
          "point",
          "points",
          "subsection",
          "subsections",
          "sub-section",
          "sub-paragraph",
          "subparagraph",
          "clause",
          "line",
          "form",
          "footnote",
          "item",
          "principle",
          "allegation",
          "particular",
          "charge",
          "standard",
          "order",
          "regulation",
          "law",
          "act",
          "code",
          "decree",
          "directive",
          "resolution",
          "acts",
          "laws",
          "constitution",
          "ordinance",
          "convention");
  private static final Set<String> BETWEEN = Set.of("and", "to", "or", "of", "no", "nos");
  private static final int FAR = 24;

  private References() {}

  /** Whether the figure at a place belongs to such a reference, or to the name of a law. */
  static boolean isPartOfOne(List<Token> tokens, int at) {
    if (tokens.get(at).shape() != Shape.NUMBER) {
      return false;
    }
    for (int i = at - 1; i >= 0 && at - i < FAR; i--) {
      var token = tokens.get(i);
      if (HEADS.contains(token.folded())) {
        return true;
      }
      boolean goesOn =
          token.shape() == Shape.NUMBER && token.text().length() < 4
              || token.text().length() == 1
              || BETWEEN.contains(token.folded());
      if (!goesOn
          || token.line() != tokens.get(at).line()
          || token.text().equals(".") && !isNo(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNo(List<Token> tokens, int stop) {
    return stop > 0
        && (tokens.get(stop - 1).is("no")
            || tokens.get(stop - 1).is("nos")
            || tokens.get(stop - 1).is("art"));
  }
}
