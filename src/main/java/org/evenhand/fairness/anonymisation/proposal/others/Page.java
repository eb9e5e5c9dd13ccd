package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.context.Covered;
import org.evenhand.fairness.anonymisation.proposal.context.NameEnd;
import org.evenhand.fairness.anonymisation.proposal.context.NameGuard;
import org.evenhand.fairness.anonymisation.proposal.context.Writing;
import org.evenhand.fairness.anonymisation.proposal.parties.InitialBlock;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** A document on which people are looked for, and those found on it so far. */
final class Page {
  private static final Set<String> PREFIXES =
      Set.of("pre", "non", "co", "ex", "multi", "post", "anti", "mid", "sub", "self", "inter");
  private final List<Token> tokens;
  private final Writing writing;
  private final NameGuard guard;
  private final Covered covered;
  private final boolean[] taken;
  private final List<Mention> mentions = new ArrayList<>();

  Page(Reading reading, Covered covered) {
    this.tokens = reading.tokens();
    this.writing = Writing.of(reading);
    this.guard = new NameGuard(tokens, writing);
    this.covered = covered;
    this.taken = new boolean[tokens.size()];
  }

  int size() {
    return tokens.size();
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int at) {
    return tokens.get(at);
  }

  Writing writing() {
    return writing;
  }

  NameGuard guard() {
    return guard;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** In lower case; empty before the beginning and behind the end. */
  String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
  }

  /** Nobody's yet. */
  boolean isFree(int at) {
    return at >= 0 && at < tokens.size() && !taken[at] && !covered.is(tokens.get(at));
  }

  boolean isUpper(int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).isWord()
        && tokens.get(at).shape() != Shape.LOWER;
  }

  boolean isInitial(int at) {
    return isUpper(at) && tokens.get(at).text().length() == 1;
  }

  boolean isSameLine(int one, int other) {
    return tokens.get(one).line() == tokens.get(other).line();
  }

  /** On the same line, or on the next where the sentence goes on. */
  boolean isNextWord(int before, int at) {
    return isSameLine(before, at) && !writing.isColumnsEnd(tokens.get(before), tokens.get(at))
        || tokens.get(at).line() - tokens.get(before).line() == 1
            && tokens.get(at).sentence() == tokens.get(before).sentence()
            && writing.lineEnd(tokens.get(before)) - writing.lineStart(tokens.get(before)) > 7;
  }

  /** Neither an ordinary word nor a term of the field. */
  boolean isStrange(int at) {
    var word = tokens.get(at).folded();
    boolean prefix = PREFIXES.contains(word) && word(at + 1).equals("-");
    return tokens.get(at).isWord()
        && !prefix
        && !Lexicon.isJob(word)
        && !(Lexicon.isKin(word) && !Lexicon.isName(word))
        && !Lexicon.isOrdinary(word)
        && !Lexicon.isTerm(word)
        && !Lexicon.isNation(word)
        && !Lexicon.isPublicBody(word);
  }

  /** What ends a description, not a name. */
  boolean isHead(int at) {
    var word = word(at);
    return Lexicon.isOrganisationHead(word) || Lexicon.isBuilding(word) || Lexicon.isJob(word);
  }

  /** Whether a word longer than one letter stands among these. */
  boolean mentionsMoreThanInitials(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tokens.get(i).isWord() && tokens.get(i).text().length() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Somebody of whom only the first letters stand here. */
  void initials(InitialBlock block) {
    var letters = List.of(block.letters().split(""));
    for (int i = block.first(); i <= block.last(); i++) {
      taken[i] = true;
    }
    mentions.add(
        new Mention(
            block.first(),
            block.last(),
            "",
            letters,
            Evidence.CONTEXT,
            "initials of somebody who acts"));
  }

  void mention(int first, int last, String title, Evidence evidence, String reason) {
    var names = new ArrayList<String>();
    int from = title.isEmpty() ? first : first + 1;
    for (int i = from; i <= last; i++) {
      if (tokens.get(i).isWord()) {
        names.add(tokens.get(i).folded());
      }
    }
    if (names.isEmpty()) {
      return;
    }
    int end = NameEnd.of(tokens, last);
    for (int i = first; i <= end; i++) {
      taken[i] = true;
    }
    mentions.add(new Mention(first, end, title, List.copyOf(names), evidence, reason));
  }
}
