package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.ArrayList;
import java.util.List;
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
import org.evenhand.fairness.anonymisation.proposal.context.Writing;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;
import org.evenhand.fairness.anonymisation.proposal.words.Spelling;

/**
 * Employers and other bodies that the case knows: the whole name, the part that tells ({@code
 * Wexcombe council}) and the acronym. What every body is called, {@code the Council}, stays.
 */
public final class KnownOrganisations implements Recogniser {
  /** What the parts of a body are called; the whole is meant. */
  private static final Set<String> PARTS =
      Set.of("council", "service", "services", "department", "directorate", "branch", "office");

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var found = new ArrayList<Found>();
    for (var party : known.parties()) {
      if (!party.organisation().isBlank()) {
        new Search(reading, party, found).all();
      }
    }
    return found;
  }

  /** One body in one document. */
  private static final class Search {
    private final Reading reading;
    private final List<Token> tokens;
    private final Writing writing;
    private final KnownParty party;
    private final List<Found> found;
    private final BodyName name;

    Search(Reading reading, KnownParty party, List<Found> found) {
      this.reading = reading;
      this.tokens = reading.tokens();
      this.writing = Writing.of(reading);
      this.party = party;
      this.found = found;
      this.name = new BodyName(party.organisation());
    }

    void all() {
      int at = 0;
      while (at < tokens.size()) {
        int to = mentionAt(at);
        if (to > at) {
          propose(withWordsBefore(at), to);
        }
        at = Math.max(to, at + 1);
      }
    }

    private int mentionAt(int at) {
      var token = tokens.get(at);
      if (!token.isWord()) {
        return at;
      }
      if (token.shape() == Shape.ALL_CAPITALS && name.isAcronym(token.folded())) {
        return withGeneric(at + 1);
      }
      int whole = sequence(name.words(), at);
      if (whole > at) {
        return whole;
      }
      int part = name.telling().isEmpty() ? at : sequence(name.telling(), at);
      if (part == at && isOwn(token)) {
        part = at + 1;
      }
      return part > at && isMeant(at, part) ? withGeneric(part) : at;
    }

    private boolean isOwn(Token token) {
      var closed = Spelling.close(token.folded());
      return name.isOwn(closed) || token.shape() != Shape.LOWER && name.isNearlyOwn(closed);
    }

    /** {@code Royal Tarnside}: words of the name may stand before the one that tells. */
    private int withWordsBefore(int at) {
      int from = at;
      while (from > 0
          && name.has(Spelling.close(tokens.get(from - 1).folded()))
          && tokens.get(from - 1).line() == tokens.get(at).line()
          && (tokens.get(from - 1).shape() != Shape.LOWER || writing.isLowerCase())) {
        from--;
      }
      return from;
    }

    /** A short form of ordinary words counts only with its capitals. */
    private boolean isMeant(int at, int to) {
      boolean ordinary = true;
      boolean capital = true;
      for (int i = at; i < to; i++) {
        ordinary &= !tokens.get(i).isWord() || tokens.get(i).ordinary();
        capital &= !tokens.get(i).isWord() || tokens.get(i).shape() != Shape.LOWER;
      }
      if (!ordinary) {
        return true;
      }
      boolean alone = to - at == 1;
      boolean headed = to < tokens.size() && Lexicon.isGeneric(tokens.get(to).folded());
      return capital && (!alone || headed || !tokens.get(at).beginsSentence())
          || headed && writing.isLowerCase();
    }

    private int sequence(List<String> wanted, int at) {
      int next = at;
      for (int i = 0; i < wanted.size(); i++) {
        while (i > 0 && next < tokens.size() && isFiller(tokens.get(next))) {
          next++;
        }
        boolean same =
            next < tokens.size()
                && (Spelling.close(tokens.get(next).folded()).equals(wanted.get(i))
                    || tokens.get(next).is("&") && wanted.get(i).equals("and"));
        if (!same) {
          return at;
        }
        next++;
      }
      return next;
    }

    private static boolean isFiller(Token token) {
      return token.is("-") || token.is(",") || token.is(".") || token.is("'") || token.is("'s");
    }

    /** Takes along {@code council}, {@code Children's Services} and the like. */
    private int withGeneric(int to) {
      int end = to;
      int next = to;
      while (next < tokens.size() && next - to < 6 && goesOn(next, next > end)) {
        next++;
        if (tokens.get(next - 1).isWord() && !isLink(tokens.get(next - 1))) {
          end = next;
        }
      }
      return end;
    }

    /**
     * @param linked behind {@code and} or {@code of}, where only a capital goes on
     */
    private boolean goesOn(int at, boolean linked) {
      var token = tokens.get(at);
      if (token.line() != tokens.get(at - 1).line() || token.beginsSentence()) {
        return false;
      }
      boolean capital = token.shape() != Shape.LOWER && token.isWord();
      boolean may = capital || writing.isLowerCase();
      boolean head = Lexicon.isOrganisationHead(token.folded()) && !linked;
      boolean possessive = (token.is("'s") || token.is("'")) && isNameBehind(at + 1);
      boolean own = name.has(Spelling.close(token.folded())) && may;
      boolean shortened =
          token.shape() == Shape.ALL_CAPITALS && name.endsWithLetters(token.folded());
      return possessive
          || own
          || shortened
          || Lexicon.isGeneric(token.folded()) && (capital || head || isLink(token));
    }

    /** {@code Children's Services}, not {@code Tarnside's board}. */
    private boolean isNameBehind(int at) {
      return at < tokens.size()
          && tokens.get(at).shape() != Shape.LOWER
          && Lexicon.isGeneric(tokens.get(at).folded());
    }

    private static boolean isLink(Token token) {
      return token.is("and")
          || token.is("of")
          || token.is("for")
          || token.is("in")
          || token.is("the")
          || token.is("to")
          || token.is("at")
          || token.is("on")
          || token.is("by");
    }

    private void propose(int at, int to) {
      var hidden =
          reading.hide(
              tokens.get(at).start(),
              tokens.get(to - 1).end(),
              Kind.ORG,
              whose(at, to),
              Evidence.KNOWN_PARTY,
              "name, short form or acronym of a known body");
      boolean weak =
          to - at == 1 && tokens.get(at).shape() == Shape.LOWER && !writing.isLowerCase();
      found.add(weak ? hidden.as(Action.POSSIBLE) : hidden);
    }

    /** Another body in the same town is not the known one: a court, a school, a hospital. */
    private String whose(int at, int to) {
      var last = tokens.get(to - 1).folded();
      boolean other =
          to - at > 1
              && Lexicon.isOrganisationHead(last)
              && !name.has(last)
              && !PARTS.contains(last);
      return other
          ? "org:"
              + Spelling.close(
                  reading.plain().substring(tokens.get(at).start(), tokens.get(to - 1).end()))
          : party.key();
    }
  }
}
