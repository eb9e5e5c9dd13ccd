package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.context.Writing;

/** Reads on from one word of a party's name over all that belongs to the same mention. */
final class NameRunReader {
  private static final Set<String> JOINTS =
      Set.of("-", ",", ".", "'", "\"", "(", ")", "_", "/", ";");
  private static final Set<String> OTHER_NAME = Set.of("nee", "aka", "alias");
  private static final int MOST_JOINTS = 3;
  private final List<Token> tokens;
  private final NameHits hits;
  private final Initials initials;
  private final Writing writing;

  NameRunReader(List<Token> tokens, NameHits hits, Initials initials, Writing writing) {
    this.tokens = tokens;
    this.hits = hits;
    this.initials = initials;
    this.writing = writing;
  }

  NameRun read(KnownParty party, int at) {
    var run = new NameRun(party, at);
    run.take(hitOf(party, at).orElseThrow(), tokens.get(at), at, hits.width(at));
    boolean goesOn = true;
    while (goesOn) {
      goesOn = goOn(run);
    }
    takeInitialsBefore(run);
    takeLoose(run);
    return run;
  }

  /** The other name beside one that is surely the party's: Rosalynd {@code Peal}. */
  private void takeLoose(NameRun run) {
    if (run.hasForename() == run.hasSurname() || run.hasInitials()) {
      return;
    }
    int beside = run.hasForename() ? run.last() + 1 : run.first() - 1;
    boolean there =
        beside >= 0
            && beside < tokens.size()
            && hits.of(beside).isEmpty()
            && tokens.get(beside).line() == tokens.get(run.first()).line()
            && tokens.get(beside).sentence() == tokens.get(run.first()).sentence()
            && (tokens.get(beside).shape() != Shape.LOWER || writing.isLowerCase())
            && tokens.get(Math.max(beside, run.first())).start()
                    - tokens.get(Math.min(beside, run.last())).end()
                == 1;
    if (there && hits.isLoosely(run.party(), beside, run.hasForename())) {
      run.takeLoose(Math.min(run.first(), beside), Math.max(run.last(), beside));
    }
  }

  private Optional<Hit> hitOf(KnownParty party, int at) {
    return hits.of(at).stream().filter(hit -> hit.party() == party).findFirst();
  }

  private boolean goOn(NameRun run) {
    int at = run.last() + 1;
    int joints = 0;
    while (at < tokens.size() && joints < MOST_JOINTS && isJoint(run, at)) {
      at++;
      joints++;
    }
    if (at >= tokens.size() || isApart(run.last(), at)) {
      return false;
    }
    var hit = hitOf(run.party(), at);
    if (hit.isPresent() && !isNewSentence(run.last(), at) && !isOnlyWords(run, at)) {
      run.take(hit.get(), tokens.get(at), at, hits.width(at));
      takeClosing(run);
      return true;
    }
    if (isInitial(at) && behindIsInitial(run, at)) {
      run.takeInitialBehind(at);
      if (tokens.get(at - 1).is("_")) {
        run.glue();
      }
      return true;
    }
    return false;
  }

  /** Small ordinary words beside a name, as in {@code we hope Will will attend}. */
  private boolean isOnlyWords(NameRun run, int at) {
    boolean apart = tokens.get(at).start() > tokens.get(at - 1).end();
    return apart
        && !writing.isLowerCase()
        && (isSmallWord(at) || isSmallWord(run.first()) && isOrdinary(at));
  }

  private boolean isSmallWord(int at) {
    return tokens.get(at).shape() == Shape.LOWER && isOrdinary(at);
  }

  private boolean isOrdinary(int at) {
    return tokens.get(at).ordinary();
  }

  /** The bracket or quote that ends a nickname in the midst of a name. */
  private void takeClosing(NameRun run) {
    int next = run.last() + 1;
    boolean closes =
        next + 1 < tokens.size()
            && (tokens.get(next).is(")") || tokens.get(next).is("\"") || tokens.get(next).is("'"))
            && hitOf(run.party(), next + 1).isPresent();
    if (closes) {
      run.widen(run.first(), next);
    }
  }

  private boolean isJoint(NameRun run, int at) {
    var token = tokens.get(at);
    if (token.is(".")) {
      return tokens.get(at - 1).text().length() == 1 || writtenTogether(at);
    }
    if (token.is(",") || token.is(";")) {
      return run.hasSurname() && !run.hasForename();
    }
    boolean particle =
        PartyPieces.PARTICLES.contains(token.folded())
            && at + 1 < tokens.size()
            && tokens.get(at + 1).isWord()
            && hitOf(run.party(), at).isEmpty()
            && run.party().surnames().stream()
                .anyMatch(name -> PartyPieces.words(name).contains(token.folded()));
    boolean otherName =
        OTHER_NAME.contains(token.folded())
            && at + 1 < tokens.size()
            && hitOf(run.party(), at + 1).isPresent();
    return particle || otherName || JOINTS.contains(token.text());
  }

  private boolean writtenTogether(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).start() == tokens.get(at - 1).end()
        && tokens.get(at + 1).start() == tokens.get(at).end();
  }

  private boolean isApart(int last, int at) {
    return tokens.get(at).line() - tokens.get(last).line() > 1;
  }

  private boolean isNewSentence(int last, int at) {
    boolean nextLine = tokens.get(at).line() != tokens.get(last).line();
    return tokens.get(at).sentence() != tokens.get(last).sentence()
        && !(nextLine && tokens.get(last).text().length() == 1)
        && !writtenTogether(Math.max(1, at - 1));
  }

  private boolean isInitial(int at) {
    var token = tokens.get(at);
    if (token.text().length() != 1 || !token.isWord()) {
      return false;
    }
    boolean glued = at > 0 && tokens.get(at - 1).is("_");
    boolean stop = at + 1 < tokens.size() && tokens.get(at + 1).is(".");
    boolean pronoun = token.text().equals("I") || token.text().equals("a");
    return glued || stop || !pronoun && (token.shape() != Shape.LOWER || writing.isLowerCase());
  }

  private boolean behindIsInitial(NameRun run, int at) {
    if (tokens.get(at).line() != tokens.get(run.last()).line()) {
      return false;
    }
    char letter = tokens.get(at).folded().charAt(0);
    boolean next =
        run.hasSurname() && !run.hasForename()
            ? initials.isForename(letter)
            : initials.isSurname(letter) || initials.isForename(letter);
    return next && !tokens.get(at - 1).is("'");
  }

  private void takeInitialsBefore(NameRun run) {
    int at = run.first() - 1;
    while (at >= 0) {
      int particle = tokens.get(at).is("-") ? at - 1 : at;
      if (particle >= 0 && isOwnParticle(run, particle)) {
        run.widen(particle, run.last());
        run.glue();
        at = particle - 1;
        continue;
      }
      int letter = tokens.get(at).is(".") || tokens.get(at).is("-") ? at - 1 : at;
      boolean initial =
          letter >= 0
              && isInitialBefore(letter, at)
              && tokens.get(letter).line() >= tokens.get(run.first()).line() - 1
              && (initials.isForename(tokens.get(letter).folded().charAt(0))
                  || isSurnameFirst(run, tokens.get(letter).folded().charAt(0)));
      if (!initial) {
        return;
      }
      run.takeInitialBefore(letter);
      at = letter - 1;
    }
  }

  /** {@code K. YOGESWARAN}: the initial of a father's name before the own. */
  private boolean isSurnameFirst(NameRun run, char letter) {
    return run.hasForename() && !run.hasSurname() && initials.isSurname(letter);
  }

  /** {@code van der}, {@code dos}, {@code Ó} before a surname that is written with it. */
  private boolean isOwnParticle(NameRun run, int at) {
    var word = tokens.get(at).folded();
    return PartyPieces.PARTICLES.contains(word)
        && tokens.get(run.first()).start() - tokens.get(at).end() <= 2
        && run.party().surnames().stream().anyMatch(name -> PartyPieces.words(name).contains(word));
  }

  private boolean isInitialBefore(int letter, int at) {
    var token = tokens.get(letter);
    boolean single = token.text().length() == 1 && token.isWord();
    boolean block =
        token.shape() == Shape.ALL_CAPITALS
            && token.text().length() <= 4
            && initials.areForenames(token.folded());
    boolean article =
        at == letter
            && (token.text().equals("a")
                || token.beginsSentence() && (token.is("a") || token.is("i")));
    return (single || block)
        && !article
        && (token.shape() != Shape.LOWER || writing.isLowerCase() || at != letter);
  }
}
