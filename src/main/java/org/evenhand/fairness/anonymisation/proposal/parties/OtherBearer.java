package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/**
 * Somebody else who bears a party's forename or surname: Amina Khan beside a Siân Khan, Grace
 * Miller beside a Grace Okonkwo, T. Khan.
 */
final class OtherBearer {
  private static final Set<String> ANOTHER_NAME =
      Set.of("nee", "formerly", "previously", "aka", "alias", "now", "then");
  private final List<Token> tokens;
  private int first;
  private int last;
  private String entity = "";
  private final String party;

  OtherBearer(List<Token> tokens, NameRun run) {
    this.tokens = tokens;
    this.party = run.party().key();
    this.first = run.first();
    this.last = run.last();
    if (run.hasSurname() && !run.hasForename() && !run.hasInitials()) {
      look(run.first() - 1, true);
      if (entity.isEmpty()) {
        look(run.last() + 1, false);
      }
    } else if (run.hasForename() && !run.hasSurname() && !run.hasInitials()) {
      look(run.last() + 1, false);
    }
  }

  /** The key of the other person, or empty. */
  String entity() {
    return entity;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** Behind {@code formerly known as} or {@code née} it is the same person. */
  private boolean isAnotherName(int at) {
    return at > 0
        && (tokens.get(at).is("as") && tokens.get(at - 1).is("known")
            || ANOTHER_NAME.contains(tokens.get(at).folded()));
  }

  private void look(int at, boolean before) {
    boolean initial = before && at > 0 && tokens.get(at).is(".") && isInitial(at - 1);
    int beside = initial ? at - 1 : at;
    if (beside < 0 || beside >= tokens.size() || !(initial || isName(beside, before))) {
      return;
    }
    first = before ? beside : first;
    last = before ? last : beside;
    var name = new StringBuilder("person:");
    for (int i = first; i <= last; i++) {
      if (tokens.get(i).isWord()) {
        name.append(name.length() > 7 ? " " : "").append(tokens.get(i).folded());
      }
    }
    entity = isAnotherName(first - 1) ? party : name.toString();
  }

  private boolean isInitial(int at) {
    var token = tokens.get(at);
    return token.text().length() == 1 && token.shape() == Shape.CAPITALISED;
  }

  private boolean isName(int at, boolean before) {
    var token = tokens.get(at);
    int nextTo = before ? first : last;
    boolean sameLine = token.line() == tokens.get(nextTo).line();
    boolean capital = token.isWord() && token.shape() != Shape.LOWER && token.text().length() > 1;
    if (!sameLine || !capital || Lexicon.isTitle(token.folded())) {
      return false;
    }
    var word = token.folded();
    boolean listed = before ? Lexicon.isForename(word) : Lexicon.isSurname(word);
    boolean strange = !Lexicon.isOrdinary(word) && !Lexicon.isTerm(word);
    boolean head =
        Lexicon.isOrganisationHead(word) || Lexicon.isStreet(word) || Lexicon.isBuilding(word);
    boolean starts = before && token.beginsSentence() && Lexicon.isOrdinary(word);
    return !head && !starts && (listed && !Lexicon.isTerm(word) || strange && !Lexicon.isJob(word));
  }
}
