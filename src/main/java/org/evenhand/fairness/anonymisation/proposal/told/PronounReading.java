package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.told.PronounsRead.Read;

/**
 * Reads whom pronouns stand for, in two passes: the first learns from the document itself in which
 * sex it speaks of the registrant, the second uses that. A person counts the more the nearer and
 * the more often they were spoken of, most as a subject (the salience of Lappin and Leass, 1994).
 */
final class PronounReading {
  private final Words words;
  private final Passages passages;
  private final Cast cast;
  private final List<Mention> mentions;
  private final Voices voices;

  PronounReading(Words words, Passages passages, Cast cast, List<Mention> mentions, Voices voices) {
    this.words = words;
    this.passages = passages;
    this.cast = cast;
    this.mentions = mentions;
    this.voices = voices;
  }

  PronounsRead read() {
    for (var read : pass().values()) {
      boolean registrant = cast.isRegistrant(read.person());
      boolean pronoun = Anaphors.isPronoun(words, read.mention().from());
      if (read.sure() && (registrant || pronoun)) {
        cast.spokenOf(read.person(), read.mention().sex(), 1);
      }
    }
    return new PronounsRead(pass());
  }

  private Map<Integer, Read> pass() {
    var reads = new HashMap<Integer, Read>();
    var salience = new Salience(passages, cast);
    int next = 0;
    for (int at = 0; at < words.count(); at++) {
      if (next < mentions.size() && mentions.get(next).from() == at) {
        salience.take(mentions.get(next++));
      }
      var sex = Anaphors.sex(words, at);
      if (sex != Sex.UNKNOWN && !Anaphors.isGeneric(words, at)) {
        var read = resolve(at, sex, salience);
        reads.put(at, read);
        salience.take(read.mention());
      }
    }
    return reads;
  }

  private Read resolve(int at, Sex sex, Salience salience) {
    var barred = barred(at, salience);
    double self = barred.contains(cast.registrant()) ? 0 : salience.ofRegistrant(at, sex);
    if (isUnlikelyTheRegistrant(at, salience)) {
      self = 0;
    }
    var other = salience.strongestOther(at, sex, barred);
    boolean registrant = self > 0 && self >= other.weight() * 0.95;
    double best = registrant ? self : other.weight();
    double second = registrant ? other.weight() : self;
    var person = registrant ? cast.registrant() : other.person();
    return new Read(new Mention(at, at + 1, person, sex, role(at)), best > 1.6 * second);
  }

  /** Who speaks of themselves says I. */
  private boolean isUnlikelyTheRegistrant(int at, Salience salience) {
    return voices.isRegistrant(at) && !salience.registrantIsIn(passages.segment(at), 1);
  }

  private Mention.Role role(int at) {
    if (Anaphors.isSubject(words, at)) {
      return Mention.Role.SUBJECT;
    }
    return Anaphors.isPossessive(words, at) ? Mention.Role.POSSESSOR : Mention.Role.OTHER;
  }

  /** Who cannot be meant: the subject of the clause in which it is an object. */
  private Set<String> barred(int at, Salience salience) {
    var barred = new HashSet<String>();
    boolean object = role(at) == Mention.Role.OTHER && !Anaphors.isReflexive(words, at);
    if (object) {
      salience
          .lastSubject()
          .filter(subject -> sameClause(subject.to(), at))
          .ifPresent(subject -> barred.add(subject.person()));
    }
    return barred;
  }

  private boolean sameClause(int from, int at) {
    if (at - from > 12 || !passages.sameSegment(from - 1, at)) {
      return false;
    }
    for (int i = from; i < at; i++) {
      boolean parts =
          words.isSign(i) && !words.is(i, "-") && !words.is(i, "'s") || Clauses.opens(words, i);
      if (parts) {
        return false;
      }
    }
    return true;
  }
}
