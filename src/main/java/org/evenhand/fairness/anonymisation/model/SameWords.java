package org.evenhand.fairness.anonymisation.model;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.api.Standing;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.resolution.Wording;

/**
 * Finds the words a reviewer has named wherever they stand, in whatever case, with or without
 * accents, and across line ends.
 */
public final class SameWords {
  /** Why a passage is hidden that no rule has found. */
  public static final String ADDED = "added by a reviewer";

  private SameWords() {}

  /** What is to be hidden, and how it reads. */
  public record Hidden(Kind kind, String entity, String label, String by) {}

  /** Every place of a text where these words stand one after the other. */
  public static List<ReviewedPassage> of(String phrase, String text, Hidden as) {
    var reading = Reading.of(text);
    var sought = Reading.of(phrase).tokens().stream().map(Token::folded).toList();
    var found = new ArrayList<ReviewedPassage>();
    var tokens = reading.tokens();
    for (int at = 0; !sought.isEmpty() && at + sought.size() <= tokens.size(); at++) {
      if (stands(sought, tokens, at)) {
        int start = reading.sourceStart(tokens.get(at).start());
        int end = reading.sourceEnd(tokens.get(at + sought.size() - 1).end());
        found.add(passage(start, end, text.substring(start, end), as));
      }
    }
    return found;
  }

  static List<ReviewedPassage> of(String phrase, String text, ReviewedPassage like) {
    return of(
        phrase,
        text,
        new Hidden(like.kind(), like.entity(), Labels.bare(like.replacement()), like.settledBy()));
  }

  private static boolean stands(List<String> sought, List<Token> tokens, int at) {
    for (int i = 0; i < sought.size(); i++) {
      if (!tokens.get(at + i).folded().equals(sought.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A passage that a reviewer hides. */
  public static ReviewedPassage passage(int start, int end, String written, Hidden as) {
    return new ReviewedPassage(
        start,
        end,
        as.kind(),
        as.entity(),
        null,
        Standing.HIDDEN,
        false,
        Evidence.CONTEXT,
        Wording.fitted(as.label(), written),
        ADDED,
        as.by());
  }
}
