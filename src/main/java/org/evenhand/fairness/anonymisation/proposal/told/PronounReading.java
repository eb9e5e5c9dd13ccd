package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.told.PronounsRead.Read;

/**
 * Reads whom pronouns stand for, after learning from the document itself in which sex it speaks of
 * the registrant: the one in which the whole reads better. Each person spoken of before is weighed
 * by the {@link Clue}s that speak for them.
 */
final class PronounReading {
  private static final Set<String> OBJECTS = Set.of("us", "me", "them", "people", "everyone");

  private static final double CLEARLY = 0.25;
  private static final double ALONE = 0.1;

  private static final double SURE = 0.75;

  /** A leak cannot be taken back; a pronoun neutralised in vain can. */
  private static final double NEAR = 0.3;

  private final Words words;
  private final Passages passages;
  private final Cast cast;
  private final List<Mention> mentions;
  private final Voices voices;
  private final Clues clues;
  private final Choice choice;

  /** By what was known of everybody's sex, which is all in which two readings can differ. */
  private final Map<Map<String, Sex>, Pass> passes = new HashMap<>();

  /**
   * Somebody whom a pronoun may mean, with what speaks for them.
   *
   * @param free the chance that they are not the subject of the clause in which it is an object
   */
  record Candidate(String person, double[] clues, double free) {}

  /** The chance of each of those whom a pronoun may mean. */
  interface Choice {
    double[] among(int pronoun, List<Candidate> candidates);
  }

  PronounReading(Words words, Passages passages, Cast cast, List<Mention> mentions, Voices voices) {
    this(words, passages, cast, mentions, voices, new ByWeight(ClueWeights.ours()));
  }

  PronounReading(
      Words words,
      Passages passages,
      Cast cast,
      List<Mention> mentions,
      Voices voices,
      Choice choice) {
    this.words = words;
    this.passages = passages;
    this.cast = cast;
    this.mentions = mentions;
    this.voices = voices;
    this.clues = new Clues(words, passages, cast);
    this.choice = choice;
  }

  /** Chances by the sum of weights. */
  record ByWeight(ClueWeights weights) implements Choice {
    @Override
    public double[] among(int pronoun, List<Candidate> candidates) {
      var chances = new double[candidates.size()];
      double all = 0;
      for (int i = 0; i < chances.length; i++) {
        chances[i] = candidates.get(i).free() * Math.exp(weights.sum(candidates.get(i).clues()));
        all += chances[i];
      }
      for (int i = 0; i < chances.length; i++) {
        chances[i] /= all;
      }
      return chances;
    }
  }

  PronounsRead read() {
    boolean open =
        cast.sex(cast.registrant()) == Sex.UNKNOWN && !cast.isContradictory(cast.registrant());
    if (open) {
      cast.suppose(likelier());
    }
    learnOthers();
    return new PronounsRead(pass().reads());
  }

  /** In which sex the document speaks of the registrant, if one reads clearly better. */
  private Sex likelier() {
    double leans = leansToFemale();
    if (leans > CLEARLY) {
      return Sex.FEMALE;
    }
    return -leans > CLEARLY ? Sex.MALE : Sex.UNKNOWN;
  }

  /**
   * How much better all pronouns find somebody to stand for if the registrant is a woman, and how
   * many more feminine ones stand where nobody but the registrant was spoken of.
   */
  double leansToFemale() {
    cast.suppose(Sex.FEMALE);
    var female = pass();
    cast.suppose(Sex.MALE);
    var male = pass();
    cast.suppose(Sex.UNKNOWN);
    int pronouns = Math.max(1, female.reads().size());
    return (female.fit() - male.fit()) / pronouns + ALONE * (female.alone() + male.alone());
  }

  /** Whether nobody but the registrant was spoken of in the sentence, or in the one before. */
  private boolean isAlone(int at, Memory memory) {
    int segment = passages.segment(at);
    var here = memory.spokenOf(segment);
    var people = here.isEmpty() ? memory.spokenOf(segment - 1) : here;
    boolean alone = people.isEmpty() || people.equals(Set.of(cast.registrant()));
    return alone && !isOwnerOfRegistrant(at) && !isBarring(at, memory);
  }

  private void learnOthers() {
    for (var read : pass().reads().values()) {
      if (!cast.isRegistrant(read.person())) {
        cast.spokenOf(read.person(), read.mention().sex(), 1);
      }
    }
  }

  /**
   * A reading of the whole.
   *
   * @param fit how well everybody fits it
   * @param alone feminine less masculine pronouns where only the registrant was spoken of
   */
  private record Pass(Map<Integer, Read> reads, double fit, int alone) {}

  private Pass pass() {
    return passes.computeIfAbsent(cast.sexes(), sexes -> readThrough());
  }

  private Pass readThrough() {
    var reads = new HashMap<Integer, Read>();
    var memory = new Memory(passages);
    double fit = 0;
    int alone = 0;
    int next = 0;
    for (int at = 0; at < words.count(); at++) {
      if (next < mentions.size() && mentions.get(next).from() == at) {
        memory.take(mentions.get(next++), Map.of());
      } else if (next > 0 && words.is(at, "who")) {
        relative(at, mentions.get(next - 1)).ifPresent(who -> memory.take(who, Map.of()));
      }
      boolean noun = next > 0 && mentions.get(next - 1).from() == at;
      var sex = noun ? Sex.UNKNOWN : Anaphors.sex(words, at);
      if (sex != Sex.UNKNOWN && !Anaphors.isGeneric(words, at)) {
        alone += isAlone(at, memory) ? (sex == Sex.FEMALE ? 1 : -1) : 0;
        var weighed = resolve(at, sex, memory);
        reads.put(at, weighed.read());
        fit += weighed.fit();
        memory.take(weighed.read().mention(), weighed.chances());
      }
    }
    return new Pass(reads, fit, alone);
  }

  /** Who: the subject of what follows is the person just spoken of. */
  private Optional<Mention> relative(int at, Mention before) {
    boolean near = at - before.to() <= 2 && passages.sameSegment(before.from(), at);
    return near
        ? Optional.of(new Mention(at, at + 1, before.person(), before.sex(), Mention.Role.SUBJECT))
        : Optional.empty();
  }

  private record Weighed(Read read, double fit, Map<String, Double> chances) {}

  private Weighed resolve(int at, Sex sex, Memory memory) {
    var candidates = candidates(at, sex, memory);
    var chances = choice.among(at, candidates);
    int best = 0;
    double registrant = 0;
    for (int i = 0; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
      registrant = cast.isRegistrant(candidates.get(i).person()) ? chances[i] : registrant;
    }
    var person = candidates.get(best).person();
    boolean near = !cast.isRegistrant(person) && (registrant >= NEAR || isMisgendering(at));
    var mention = new Mention(at, at + 1, person, sex, role(at));
    double nobody = chances[chances.length - 1];
    var all = new HashMap<String, Double>();
    for (int i = 0; i < chances.length; i++) {
      all.put(candidates.get(i).person(), chances[i]);
    }
    var read = new Read(mention, chances[best] > SURE, near);
    return new Weighed(read, -Math.log(nobody + 1e-9), all);
  }

  /** People still call them "she": of somebody who is spoken of as they. */
  private boolean isMisgendering(int at) {
    return cast.sex(cast.registrant()) == Sex.NEITHER
        && (words.is(at - 1, "\"") || words.is(at - 1, "'"))
        && (words.is(at + 1, "\"") || words.is(at + 1, "'"));
  }

  /** Everybody whom a pronoun may mean, the registrant first where possible, nobody last. */
  private List<Candidate> candidates(int at, Sex sex, Memory memory) {
    boolean barring = isBarring(at, memory);
    var candidates = new ArrayList<Candidate>();
    var pronoun = new Mention(at, at + 1, "", sex, role(at));
    var possible = new ArrayList<String>();
    boolean self =
        cast.sex(cast.registrant()).mayBe(sex)
            && !isUnlikelyTheRegistrant(at, memory)
            && !isOwnerOfRegistrant(at);
    if (self) {
      possible.add(cast.registrant());
    }
    Mention last = null;
    for (var presence : memory.recent()) {
      var person = presence.person;
      boolean fits = cast.sex(person).mayBe(sex);
      last = fits && (last == null || presence.last.from() > last.from()) ? presence.last : last;
      if (fits && !cast.isRegistrant(person) && !person.equals(voices.at(at))) {
        possible.add(person);
      }
    }
    for (var person : possible) {
      double free = barring ? 1 - memory.chanceOfLastSubject(person) : 1;
      if (free > 0) {
        candidates.add(new Candidate(person, clues.of(memory, person, pronoun, last), free));
      }
    }
    candidates.add(new Candidate("unknown", Clues.ofNobody(), 1));
    return candidates;
  }

  /** Who speaks of themselves says I. */
  private boolean isUnlikelyTheRegistrant(int at, Memory memory) {
    return voices.isRegistrant(at) && !memory.isIn(cast.registrant(), passages.segment(at), 1);
  }

  /** His social worker: whose worker the registrant is. */
  private boolean isOwnerOfRegistrant(int at) {
    if (!Anaphors.isPossessive(words, at)) {
      return false;
    }
    for (int next = at + 1; next < at + 4 && passages.sameSegment(at, next); next++) {
      var seen = PeopleNouns.at(words, next);
      if (seen != null) {
        return seen.noun().registrant();
      }
    }
    return false;
  }

  private Mention.Role role(int at) {
    if (Anaphors.isSubject(words, at)) {
      return Mention.Role.SUBJECT;
    }
    if (Anaphors.isPossessive(words, at)) {
      return Mention.Role.POSSESSOR;
    }
    return words.is(at + 1, "to") ? Mention.Role.INNER_SUBJECT : Mention.Role.OTHER;
  }

  /** Whether it is an object, so that the subject of its clause cannot be meant. */
  private boolean isBarring(int at, Memory memory) {
    boolean object =
        !Anaphors.isSubject(words, at)
            && !Anaphors.isPossessive(words, at)
            && !Anaphors.isReflexive(words, at);
    return object
        && memory.lastSubject().filter(subject -> sameClause(subject.to(), at)).isPresent();
  }

  private boolean sameClause(int from, int at) {
    if (at - from > 12 || !passages.sameSegment(from - 1, at)) {
      return false;
    }
    for (int i = words.is(from, ",") ? from + 1 : from; i < at; i++) {
      if (words.is(i, "to") && words.in(i - 1, OBJECTS)) {
        return false;
      }
      boolean parts =
          words.isSign(i) && !words.is(i, "-") && !words.is(i, "'s") || Clauses.opens(words, i);
      if (parts) {
        return false;
      }
    }
    return true;
  }
}
