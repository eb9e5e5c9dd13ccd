package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.context.Covered;
import org.evenhand.fairness.anonymisation.proposal.context.Writing;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** Towns and counties of the list, and streets without a number. */
public final class Places implements Recogniser {
  private static final Set<String> BEFORE =
      Set.of("in", "near", "from", "at", "around", "to", "of", "outside");
  private static final Set<String> BEFORE_A_STREET =
      Set.of(
          "in", "near", "on", "at", "off", "along", "of", "from", "to", "down", "the", "outside");
  private static final Set<String> ONLY_STREETS =
      Set.of("road", "street", "lane", "avenue", "crescent", "terrace", "rd");
  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "my", "our", "this", "that", "her", "his", "their", "your", "every", "some");
  private static final int LONGEST = 4;

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var found = new ArrayList<Found>();
    var covered = new Covered(reading, known.found());
    var tokens = reading.tokens();
    boolean lowerCase = Writing.of(reading).isLowerCase();
    int at = 0;
    while (at < tokens.size()) {
      int to = covered.is(tokens.get(at)) ? at : end(tokens, at, lowerCase);
      if (to > at) {
        var name = phrase(tokens, at, to);
        found.add(
            reading.hide(
                tokens.get(at).start(),
                tokens.get(to - 1).end(),
                Kind.PLACE,
                "place:" + name,
                Evidence.LEXICON,
                "listed place or street"));
      }
      at = Math.max(to, at + 1);
    }
    return found;
  }

  private static int end(List<Token> tokens, int at, boolean lowerCase) {
    if (!isUpper(tokens, at)) {
      return lowerCase ? streetInLowerCase(tokens, at) : at;
    }
    int street = Math.max(street(tokens, at), estate(tokens, at));
    if (street > at) {
      return street;
    }
    for (int length = LONGEST; length > 0; length--) {
      int to = at + length;
      if (to <= tokens.size()
          && isUpper(tokens, to - 1)
          && Lexicon.beginsPlace(tokens.get(at).folded())
          && isListed(tokens, at, to)) {
        return to;
      }
    }
    return at;
  }

  private static boolean isListed(List<Token> tokens, int at, int to) {
    var name = phrase(tokens, at, to);
    if (!Lexicon.isPlace(name)) {
      return false;
    }
    boolean several = to - at > 1;
    boolean strange = !Lexicon.isOrdinary(name) && !Lexicon.isName(name) && !Lexicon.isTerm(name);
    var before = at > 0 ? tokens.get(at - 1) : null;
    boolean surname =
        before != null && Lexicon.isTitle(before.folded())
            || to + 1 < tokens.size()
                && tokens.get(to).is("-")
                && tokens.get(to).start() == tokens.get(to - 1).end()
                && isUpper(tokens, to + 1);
    if (surname) {
      return false;
    }
    boolean there =
        before != null
            && BEFORE.contains(before.folded())
            && !Lexicon.isMonth(name)
            && !isUpper(tokens, to);
    return several || strange || there;
  }

  /** {@code on Priory Street}; with a preposition only, or Rose Lane would be no person. */
  private static int street(List<Token> tokens, int at) {
    boolean there = at > 0 && BEFORE_A_STREET.contains(tokens.get(at - 1).folded());
    int next = at + 1;
    while (there
        && next < tokens.size()
        && next - at < 4
        && isUpper(tokens, next)
        && tokens.get(next).line() == tokens.get(at).line()) {
      var word = tokens.get(next).folded();
      if (Lexicon.isStreet(word) && !isUpper(tokens, next + 1)) {
        boolean generic = Lexicon.isGeneric(tokens.get(at).folded());
        boolean street = ONLY_STREETS.contains(word) || isTelling(tokens, at, next);
        return !street || generic && next - at == 1 ? at : next + 1;
      }
      next++;
    }
    return at;
  }

  /** {@code the Marsh Farm estate}. */
  private static int estate(List<Token> tokens, int at) {
    int next = at;
    while (next < tokens.size() && next - at < 3 && isUpper(tokens, next)) {
      next++;
    }
    boolean estate =
        next > at
            && at > 0
            && tokens.get(at - 1).is("the")
            && next < tokens.size()
            && tokens.get(next).is("estate")
            && tokens.get(next).line() == tokens.get(at).line();
    return estate ? next + 1 : at;
  }

  /** {@code off Tern Rise}, not {@code the Care Programme Approach}. */
  private static boolean isTelling(List<Token> tokens, int from, int to) {
    boolean along = Set.of("on", "off", "along", "down").contains(tokens.get(from - 1).folded());
    boolean strange = along;
    for (int i = from; i < to; i++) {
      strange |= !tokens.get(i).ordinary();
    }
    return strange;
  }

  /** {@code on fern lane}: one word, no article, and a word for nothing but streets. */
  private static int streetInLowerCase(List<Token> tokens, int at) {
    boolean there =
        at > 0 && Set.of("on", "in", "off", "down").contains(tokens.get(at - 1).folded());
    boolean street =
        there
            && at + 1 < tokens.size()
            && ONLY_STREETS.contains(tokens.get(at + 1).folded())
            && tokens.get(at).isWord()
            && !ARTICLES.contains(tokens.get(at).folded());
    return street ? at + 2 : at;
  }

  private static boolean isUpper(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).isWord() && tokens.get(at).shape() != Shape.LOWER;
  }

  private static String phrase(List<Token> tokens, int from, int to) {
    var phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean sign = tokens.get(i).shape() == Shape.SIGN;
      phrase.append(phrase.length() > 0 ? " " : "").append(sign ? "" : tokens.get(i).folded());
    }
    return phrase.toString().replaceAll(" +", " ");
  }
}
