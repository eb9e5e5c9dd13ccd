package org.evenhand.fairness.anonymisation.proposal.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;

/**
 * People, bodies and places by their capitals, the courts, governments and laws left out. Whatever
 * was named once is found again wherever one of its words stands with a capital.
 */
final class Names implements Recogniser {
  private static final Set<String> IN =
      Set.of(
          "in", "at", "from", "near", "to", "outside", "around", "village", "town", "city", "rue");

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var runs = CapitalRun.in(reading.tokens());
    Map<String, Kind> words = new HashMap<>();
    var found = new ArrayList<Found>();
    for (var run : runs) {
      var kind = run.kind();
      if (kind != null) {
        found.add(hide(reading, run, kind));
        run.tellingWords().forEach(word -> words.putIfAbsent(word, kind));
      }
    }
    for (var run : runs) {
      if (run.kind() == null) {
        again(reading, run, words, found);
      }
    }
    return found;
  }

  private static void again(
      Reading reading, CapitalRun run, Map<String, Kind> words, List<Found> found) {
    if (run.isOfTheState()) {
      return;
    }
    for (var token : run.tokens()) {
      var kind = words.get(token.folded());
      if (kind != null) {
        found.add(
            Wordings.hide(
                reading, token.start(), token.end(), kind, Evidence.PROPAGATED, "named elsewhere"));
      }
    }
  }

  private static Found hide(Reading reading, CapitalRun run, Kind kind) {
    return Wordings.hide(
        reading, run.start(), run.end(), kind, Evidence.CAPITAL, "written with a capital");
  }

  /** Whether a nation's word only begins the name of a court, a government or a law. */
  static boolean goesOnToTheState(List<Token> tokens, int at) {
    for (int i = at + 1; i < tokens.size() && i - at < 4; i++) {
      var token = tokens.get(i);
      if (!token.isWord() || token.shape() == Shape.LOWER) {
        return false;
      }
      if (CourtWords.isStateHead(token.folded()) || CourtWords.isStatuteHead(token.folded())) {
        return true;
      }
    }
    return false;
  }

  /** Words after which a place is named. */
  static boolean leadsToAPlace(String folded) {
    return IN.contains(folded);
  }
}
