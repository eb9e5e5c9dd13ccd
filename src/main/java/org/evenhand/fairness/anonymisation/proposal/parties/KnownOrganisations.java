package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
  private static final int SHORTEST_ACRONYM = 3;

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
    private final List<String> words;
    private final List<String> telling;
    private final Set<String> acronyms;

    Search(Reading reading, KnownParty party, List<Found> found) {
      this.reading = reading;
      this.tokens = reading.tokens();
      this.writing = Writing.of(reading);
      this.party = party;
      this.found = found;
      this.words = PartyPieces.words(party.organisation());
      this.telling = words.stream().filter(word -> !Lexicon.isGeneric(word)).toList();
      this.acronyms = acronyms(words);
    }

    void all() {
      int at = 0;
      while (at < tokens.size()) {
        int to = mentionAt(at);
        if (to > at) {
          propose(at, to);
        }
        at = Math.max(to, at + 1);
      }
    }

    private int mentionAt(int at) {
      var token = tokens.get(at);
      if (!token.isWord()) {
        return at;
      }
      if (acronyms.contains(token.folded()) && isAcronym(token)) {
        return at + 1;
      }
      int whole = sequence(words, at);
      if (whole > at) {
        return whole;
      }
      int part = telling.isEmpty() ? at : sequence(telling, at);
      if (part == at && !telling.isEmpty() && isTelling(token)) {
        part = at + 1;
      }
      return part > at && isMeant(at, part) ? withGeneric(part) : at;
    }

    private static boolean isAcronym(Token token) {
      return token.shape() == Shape.ALL_CAPITALS;
    }

    private boolean isTelling(Token token) {
      var closed = Spelling.close(token.folded());
      return closed.length() > 3 && !Lexicon.isOrdinary(closed) && telling.get(0).equals(closed);
    }

    /** A short form of ordinary words counts only with its capitals. */
    private boolean isMeant(int at, int to) {
      boolean ordinary = true;
      boolean capital = true;
      for (int i = at; i < to; i++) {
        ordinary &= !tokens.get(i).isWord() || Lexicon.isOrdinary(tokens.get(i).folded());
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
      while (next < tokens.size() && next - to < 6 && goesOn(next)) {
        next++;
        if (tokens.get(next - 1).isWord() && !isLink(tokens.get(next - 1))) {
          end = next;
        }
      }
      return end;
    }

    private boolean goesOn(int at) {
      var token = tokens.get(at);
      boolean sameLine = token.line() == tokens.get(at - 1).line();
      boolean capital = token.shape() != Shape.LOWER && token.isWord();
      boolean head = Lexicon.isOrganisationHead(token.folded());
      boolean possessive = token.is("'s") || token.is("'");
      return sameLine
          && !tokens.get(at).beginsSentence()
          && (possessive
              || Lexicon.isGeneric(token.folded()) && (capital || head || isLink(token)));
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
              && !words.contains(last)
              && !PARTS.contains(last);
      return other
          ? "org:"
              + Spelling.close(
                  reading.plain().substring(tokens.get(at).start(), tokens.get(to - 1).end()))
          : party.key();
    }

    private static Set<String> acronyms(List<String> words) {
      var all = new StringBuilder();
      var withoutLinks = new StringBuilder();
      var withoutNhs = new StringBuilder();
      var telling = new StringBuilder();
      for (var word : words) {
        char letter = word.charAt(0);
        boolean link = Set.of("of", "and", "the", "for", "in", "on").contains(word);
        all.append(letter);
        withoutLinks.append(link ? "" : letter);
        withoutNhs.append(link || word.equals("nhs") ? "" : letter);
        telling.append(link ? "" : word.equals("nhs") ? "nhs" : letter);
      }
      var acronyms = new LinkedHashSet<String>();
      for (var one : List.of(all, withoutLinks, withoutNhs, telling)) {
        if (one.length() >= SHORTEST_ACRONYM && !Lexicon.isOrdinary(one.toString())) {
          acronyms.add(one.toString());
        }
      }
      return acronyms;
    }
  }
}
