package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** A known party by initials alone: {@code S. E. P-K}, {@code H.R.M.-A.}, {@code JS}. */
public final class KnownInitials implements Recogniser {
  private static final int LONGEST_BLOCK = 5;
  private static final Set<String> JOINTS = Set.of(".", "-", "/");
  private static final Set<String> BEFORE = Set.of("(", ":", "by", "with", "to", "from", "and");

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    Map<KnownParty, Initials> initials = new LinkedHashMap<>();
    known.parties().stream()
        .filter(party -> !party.surnames().isEmpty())
        .forEach(party -> initials.put(party, new Initials(party)));
    var tokens = reading.tokens();
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < tokens.size()) {
      int to = endOfLetters(tokens, at);
      if (to > at) {
        propose(reading, initials, at, to, found);
      }
      at = Math.max(to, at + 1);
    }
    return found;
  }

  private static void propose(
      Reading reading, Map<KnownParty, Initials> initials, int at, int to, List<Found> found) {
    var tokens = reading.tokens();
    var letters = new StringBuilder();
    boolean signs = false;
    for (int i = at; i < to; i++) {
      if (tokens.get(i).isWord()) {
        letters.append(tokens.get(i).folded());
      } else {
        signs = true;
      }
    }
    for (var party : initials.keySet()) {
      if (initials.get(party).areWhole(letters.toString())) {
        boolean stop = to < tokens.size() && signs && tokens.get(to).is(".") && touches(tokens, to);
        int end = stop ? to : to - 1;
        end = end + 1 < tokens.size() && tokens.get(end + 1).is("'s") ? end + 1 : end;
        var hidden =
            reading.hide(
                tokens.get(at).start(),
                tokens.get(end).end(),
                Kind.NAME,
                party.key(),
                Evidence.KNOWN_PARTY,
                "initials of a known party");
        boolean sure = letters.length() > 2 || signs || standsAsName(tokens, at, to);
        found.add(sure ? hidden : hidden.as(Action.POSSIBLE));
        return;
      }
    }
  }

  private static boolean touches(List<Token> tokens, int at) {
    return tokens.get(at).start() == tokens.get(at - 1).end();
  }

  /** Behind the last of letters that stand together with stops, hyphens or blanks. */
  private static int endOfLetters(List<Token> tokens, int at) {
    if (!isBlock(tokens.get(at))) {
      return at;
    }
    int to = at + 1;
    while (true) {
      int next = to;
      while (next < tokens.size() && next - to < 2 && JOINTS.contains(tokens.get(next).text())) {
        next++;
      }
      boolean goesOn =
          next < tokens.size()
              && isBlock(tokens.get(next))
              && tokens.get(next).line() == tokens.get(at).line()
              && (next > to || tokens.get(next).text().length() == 1)
              && tokens.get(next).start() - tokens.get(next - 1).end() <= 1;
      if (!goesOn) {
        return to;
      }
      to = next + 1;
    }
  }

  private static boolean isBlock(Token token) {
    int length = token.text().length();
    boolean letter = length == 1 && token.shape() == Shape.CAPITALISED;
    return letter || token.shape() == Shape.ALL_CAPITALS && length <= LONGEST_BLOCK;
  }

  private static boolean standsAsName(List<Token> tokens, int at, int to) {
    var before = at > 0 ? tokens.get(at - 1).folded() : "";
    var after = to < tokens.size() ? tokens.get(to).folded() : "";
    boolean acts = Lexicon.isSaying(after) || after.equals("to") || after.equals("'s");
    boolean speaks = after.equals(":") && tokens.get(at).beginsSentence();
    boolean bracket = before.equals("(") && after.equals(")");
    return acts || speaks || bracket || BEFORE.contains(before) || Lexicon.isTitle(before);
  }
}
