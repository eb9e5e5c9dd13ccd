package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Optional;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Match;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Strength;

/** Tells whose a cue is, from the clause, the sentence and the paragraph in which it stands. */
final class Ownership {
  private static final Set<String> PLURAL = Lists.words("plural-people");
  private static final Set<String> TREATING = Lists.words("treating");
  private static final Set<String> PREDICATES = Lists.words("predicates");
  private static final Set<String> DETERMINERS = Lists.words("determiners");
  private static final int NEAR = 5;
  private final Scene scene;
  private final Words words;
  private final Passages passages;
  private final People people;

  Ownership(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.passages = scene.passages();
    this.people = new People(scene);
  }

  Holder of(Match match) {
    if (match.pattern().strength() == Strength.REGISTRANT) {
      return Holder.REGISTRANT;
    }
    return possessor(match)
        .or(() -> saidOfOthers(match))
        .or(() -> described(match))
        .or(() -> Forms.holder(scene, match.hiddenFrom()))
        .or(() -> before(match))
        .or(() -> after(match).map(Ownership::notCertain))
        .orElseGet(() -> topic(match));
  }

  /**
   * Whether words plainly are about somebody else: the Muslim family, "you people are all alike",
   * he called the mother a liar.
   */
  boolean isPlainlyOthers(Match match) {
    if (possessor(match).isPresent()) {
      return false;
    }
    return saidOfOthers(match)
        .or(() -> described(match))
        .or(() -> treated(match))
        .filter(Holder.OTHER::equals)
        .isPresent();
  }

  /** Whom a verb of treating somebody treats, between that verb and the words. */
  private Optional<Holder> treated(Match match) {
    for (int at = match.from() - 1;
        at > match.from() - NEAR && passages.sameSegment(at, match.from());
        at--) {
      var mention = people.ending(at);
      if (mention != null && mention.to() <= match.from()) {
        int verb = mention.from() - 1;
        while (words.in(verb, DETERMINERS) || words.is(verb, "to")) {
          verb--;
        }
        return words.in(verb, TREATING) ? Optional.of(holder(mention, match)) : Optional.empty();
      }
      if (Clauses.opens(words, at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Holder holder(Mention mention, Match match) {
    return people.holder(mention, match.pattern().characteristic());
  }

  /** My, her, Okonkwo's: within the phrase or right before it. */
  private Optional<Holder> possessor(Match match) {
    for (int at = match.hiddenTo() - 1; at >= match.from() - 2 && at >= 0; at--) {
      boolean near = at >= match.from() || passages.sameSegment(at, match.from());
      if (!near || at < match.from() && Clauses.parts(words, at + 1)) {
        continue;
      }
      if (words.is(at, "my") || words.is(at, "me")) {
        return Optional.of(people.voice(at));
      }
      if (words.is(at, "your") && people.isAddressed(at)
          || words.is(at, "their") && isTheyOfTheRegistrant(at)) {
        return Optional.of(Holder.REGISTRANT);
      }
      var mention = people.ending(words.is(at, "'s") ? at - 1 : at);
      boolean owner =
          mention != null
              && mention.role() == Mention.Role.POSSESSOR
              && (mention.to() <= match.hiddenFrom() || Anaphors.isPronoun(words, mention.from()));
      if (owner) {
        return Optional.of(holder(mention, match));
      }
    }
    return Optional.empty();
  }

  /** What the registrant says without saying I is about others. */
  private Optional<Holder> saidOfOthers(Match match) {
    if (!people.isSaidByTheRegistrant(match.from()) || isFragment(match.from())) {
      return Optional.empty();
    }
    for (int at = match.from(); people.isSaidByTheRegistrant(at); at--) {
      if (isFirstPerson(at)) {
        return Optional.of(Holder.REGISTRANT);
      }
    }
    return Optional.of(Holder.OTHER);
  }

  /** She said that she was "an old woman": words quoted within what is said of oneself. */
  private boolean isFragment(int said) {
    int at = said;
    while (people.isSaidByTheRegistrant(at - 1) && at > said - 12) {
      at--;
    }
    return isPredicating(at - 1) || words.isSign(at) && isPredicating(at - 1);
  }

  /** The Muslim mother, deaf people; but not: she is the only Black woman. */
  private Optional<Holder> described(Match match) {
    if (isPredicate(match.from())) {
      return Optional.empty();
    }
    for (int at = describedFrom(match); at < match.hiddenTo() + 4; at++) {
      if (!passages.sameSegment(match.hiddenFrom(), at)) {
        return Optional.empty();
      }
      var mention = people.beginning(at);
      if (mention != null && !Anaphors.isPronoun(words, at)) {
        boolean named = PeopleNouns.at(words, at) == null;
        return named && !isDetermined(match)
            ? Optional.empty()
            : Optional.of(holder(mention, match));
      }
      if (words.in(at, PLURAL)) {
        return Optional.of(Holder.OTHER);
      }
      boolean goesOn =
          words.isWord(at) && !Verbs.isFinite(words.folded(at)) && !Clauses.parts(words, at)
              || words.is(at, "-");
      if (!goesOn) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Behind the describing words: also within the phrase, if it holds whom they describe. */
  private int describedFrom(Match match) {
    for (int at = match.hiddenFrom() + 1; at < match.hiddenTo(); at++) {
      boolean describes =
          words.isWord(at - 1)
              && !Verbs.isFinite(words.folded(at - 1))
              && !Clauses.parts(words, at - 1);
      if (!describes) {
        return match.hiddenTo();
      }
      if (people.beginning(at) != null || words.in(at, PLURAL)) {
        return at;
      }
    }
    return match.hiddenTo();
  }

  /** An adjective stands before a bare name only behind an article: she married Dodd's brother. */
  private boolean isDetermined(Match match) {
    return words.in(match.from() - 1, DETERMINERS) || words.in(match.from(), DETERMINERS);
  }

  /** Whether the phrase in which a word stands says what somebody is: is a, as the only. */
  private boolean isPredicate(int from) {
    if (Appositions.isOne(words, passages, from)) {
      return true;
    }
    if (isPredicating(from) || words.is(from - 1, ",") && people.ending(from - 2) != null) {
      return true;
    }
    for (int at = from - 1; at > from - 8 && passages.sameSegment(at, from); at--) {
      if (isPredicating(at)) {
        return true;
      }
      if (people.ending(at) != null
          || Clauses.opens(words, at)
          || Verbs.isFinite(words.folded(at))) {
        return false;
      }
    }
    return false;
  }

  /** Is, became, was called; but not: called the mother. */
  private boolean isPredicating(int at) {
    return words.in(at, PREDICATES)
        && (!words.is(at, "called") || Verbs.isAuxiliary(words.folded(at - 1)));
  }

  /** The subject of the clause; behind a verb of treating somebody, whom it treats. */
  private Optional<Holder> before(Match match) {
    Mention nearest = null;
    boolean treats = false;
    boolean clause = true;
    for (int at = match.from() - 1; passages.sameSegment(at, match.from()); at--) {
      treats |= words.in(at, TREATING);
      if (isFirstPerson(at)) {
        return Optional.of(ofTheWriter(people.voice(at), nearest, treats, clause, match));
      }
      if (words.is(at, "you") && people.isAddressed(at) || isTheyOfTheRegistrant(at)) {
        return Optional.of(Holder.REGISTRANT);
      }
      var antecedent = words.is(at, "who") ? relative(at) : null;
      if (antecedent != null) {
        return Optional.of(holder(antecedent, match));
      }
      var mention = people.ending(at);
      boolean person =
          mention != null
              && mention.role() != Mention.Role.POSSESSOR
              && mention.to() <= match.from();
      if (person && mention.isSubject()) {
        var whom = treats && nearest != null ? nearest : mention;
        return Optional.of(doubted(holder(whom, match), clause));
      }
      nearest = person && nearest == null ? mention : nearest;
      clause &= !parts(at);
    }
    if (nearest == null) {
      return Optional.empty();
    }
    boolean near = match.from() - nearest.to() < NEAR;
    return Optional.of(doubted(holder(nearest, match), near));
  }

  /** I liked her, a big lass; I could not follow the accent: what a writer tells of somebody. */
  private Holder ofTheWriter(
      Holder voice, Mention nearest, boolean treats, boolean clause, Match match) {
    if (nearest != null && treats) {
      return holder(nearest, match);
    }
    boolean ofRegistrant = nearest != null && holder(nearest, match) == Holder.REGISTRANT;
    boolean heard = match.pattern().characteristic() == Characteristic.LANGUAGE;
    if (voice == Holder.OTHER && (ofRegistrant || heard)) {
      return ofRegistrant ? Holder.LIKELY : Holder.UNCLEAR;
    }
    return doubted(voice, clause);
  }

  /** Where the document speaks of the registrant as they. */
  private boolean isTheyOfTheRegistrant(int at) {
    return scene.cast().sex(scene.cast().registrant()) == Sex.NEITHER
        && (words.is(at, "they") || words.is(at, "them") || words.is(at, "their"));
  }

  /** Whom who stands for: somebody named right before it. */
  private Mention relative(int who) {
    int before = who - 1;
    while (words.isSign(before) && before > who - 3) {
      before--;
    }
    return people.ending(before);
  }

  /** A comma right behind a person only sets off what is said of them. */
  private boolean parts(int at) {
    boolean comma = words.is(at, ",") && people.ending(at - 1) == null;
    return comma || Clauses.opens(words, at) || words.is(at, ";") || words.is(at, ":");
  }

  private boolean isFirstPerson(int at) {
    return words.is(at, "i")
        || words.is(at, "i'm")
        || words.is(at, "i've")
        || words.is(at, "we")
        || words.is(at, "im")
        || words.is(at, "ive");
  }

  /** Somebody else's only where nothing stands between them and what is told. */
  private static Holder doubted(Holder holder, boolean sameClause) {
    return holder == Holder.OTHER && !sameClause ? Holder.UNCLEAR : holder;
  }

  /** As a Muslim, she ... */
  private Optional<Holder> after(Match match) {
    for (int at = match.to(); passages.sameSegment(match.to() - 1, at); at++) {
      var mention = people.beginning(at);
      if (mention != null && mention.role() != Mention.Role.POSSESSOR) {
        return Optional.of(holder(mention, match));
      }
      if (words.is(at, "i")) {
        return Optional.of(people.voice(at));
      }
    }
    return Optional.empty();
  }

  /** Somebody named only behind a cue need not be whose it is. */
  private static Holder notCertain(Holder holder) {
    return holder == Holder.OTHER ? Holder.UNCLEAR : holder;
  }

  /** Whom the paragraph was about before. */
  private Holder topic(Match match) {
    int paragraph = passages.paragraph(match.from());
    boolean others = false;
    for (int at = match.from() - 1; at >= 0 && passages.paragraph(at) == paragraph; at--) {
      var mention = people.ending(at);
      if (mention != null && mention.isSubject()) {
        if (holder(mention, match) == Holder.REGISTRANT) {
          return others ? Holder.UNCLEAR : Holder.LIKELY;
        }
        others = true;
      }
      if (words.is(at, "i") && people.voice(at) == Holder.REGISTRANT) {
        return Holder.LIKELY;
      }
    }
    return others ? Holder.OTHER : Holder.UNCLEAR;
  }
}
