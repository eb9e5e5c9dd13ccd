package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.told.PronounsRead.Read;

/**
 * Reads whom pronouns stand for, after learning from the document itself in which sex it speaks of
 * the registrant: the one in which the whole reads better. A person counts the more the nearer and
 * the more often they were spoken of, most as a subject (the salience of Lappin and Leass, 1994).
 */
final class PronounReading {
  private static final Set<String> OBJECTS = Set.of("us", "me", "them", "people", "everyone");
  private static final Set<String> SPEECH = Lists.words("speech");
  private static final double ABSENT_HERE = 0.5;
  private static final double ABSENT_BEFORE = 0.85;
  private static final double CLEARLY = 1.04;
  private static final double SURE = 1.5;
  private static final double HALF_FOUND = 40;
  private static final double TOPIC = 1.15;
  private static final double DOUBT = 0.8;

  /** A leak cannot be taken back; a pronoun neutralised in vain can. */
  private static final double NEAR = 3;

  private final Words words;
  private final Passages passages;
  private final Cast cast;
  private final List<Mention> mentions;
  private final Voices voices;
  private final Leaning leaning;

  PronounReading(Words words, Passages passages, Cast cast, List<Mention> mentions, Voices voices) {
    this.words = words;
    this.passages = passages;
    this.cast = cast;
    this.mentions = mentions;
    this.voices = voices;
    this.leaning = new Leaning(words);
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
    cast.suppose(Sex.FEMALE);
    double female = pass().fit();
    cast.suppose(Sex.MALE);
    double male = pass().fit();
    cast.suppose(Sex.UNKNOWN);
    if (female > CLEARLY * male) {
      return Sex.FEMALE;
    }
    return male > CLEARLY * female ? Sex.MALE : Sex.UNKNOWN;
  }

  private void learnOthers() {
    for (var read : pass().reads().values()) {
      if (!cast.isRegistrant(read.person())) {
        cast.spokenOf(read.person(), read.mention().sex(), 1);
      }
    }
  }

  /** A reading of the whole, and how well everybody's sex and presence fit it. */
  private record Pass(Map<Integer, Read> reads, double fit) {}

  private Pass pass() {
    var reads = new HashMap<Integer, Read>();
    var salience = new Salience(passages, cast);
    double fit = 0;
    int next = 0;
    for (int at = 0; at < words.count(); at++) {
      if (next < mentions.size() && mentions.get(next).from() == at) {
        salience.take(mentions.get(next++));
      } else if (words.is(at, "who") && next > 0) {
        relative(at, mentions.get(next - 1)).ifPresent(salience::take);
      }
      var sex = Anaphors.sex(words, at);
      if (sex != Sex.UNKNOWN && !Anaphors.isGeneric(words, at)) {
        var read = resolve(at, sex, salience);
        reads.put(at, read.read());
        fit += fit(read);
        salience.take(read.read().mention());
      }
    }
    return new Pass(reads, fit);
  }

  /** Nearly one for a pronoun that has somebody to stand for, more for the registrant. */
  private double fit(Weighed read) {
    double found = read.weight() / (read.weight() + HALF_FOUND);
    return cast.isRegistrant(read.read().person()) ? found * TOPIC : found;
  }

  /** Who: the subject of what follows is the person just spoken of. */
  private Optional<Mention> relative(int at, Mention before) {
    boolean near = at - before.to() <= 2 && passages.sameSegment(before.from(), at);
    return near
        ? Optional.of(new Mention(at, at + 1, before.person(), before.sex(), Mention.Role.SUBJECT))
        : Optional.empty();
  }

  private record Weighed(Read read, double weight) {}

  private Weighed resolve(int at, Sex sex, Salience salience) {
    var barred = barred(at, salience);
    double self = barred.contains(cast.registrant()) ? 0 : salience.ofRegistrant(at, sex);
    if (isUnlikelyTheRegistrant(at, salience)) {
      self = 0;
    }
    var other = salience.strongestOther(at, sex, barred);
    self *= self > 0 ? leaning.at(at) * absence(at, sex, salience) : 1;
    boolean registrant = self > 0 && self >= other.weight() * DOUBT;
    double best = registrant ? self : other.weight();
    double second = registrant ? other.weight() : self;
    var person = registrant ? cast.registrant() : other.person();
    boolean sameSex = cast.sex(cast.registrant()) == sex;
    boolean near = !registrant && sameSex && self * NEAR >= other.weight();
    var read = new Read(new Mention(at, at + 1, person, sex, role(at)), best > SURE * second, near);
    return new Weighed(read, best);
  }

  /** The registrant is less likely where the sentence is somebody else's and does not name them. */
  private double absence(int at, Sex sex, Salience salience) {
    var subject = salience.lastSubject();
    boolean other =
        subject
            .filter(mention -> !cast.isRegistrant(mention.person()))
            .filter(mention -> cast.sex(mention.person()).mayBe(sex))
            .isPresent();
    if (!other) {
      return 1;
    }
    int segment = passages.segment(at);
    int since = segment - passages.segment(subject.get().from());
    if (since == 0 && !salience.registrantIsIn(segment, 0) && !reports(subject.get().to(), at)) {
      return ABSENT_HERE;
    }
    return since <= 1 && !salience.registrantIsIn(segment, 1) ? ABSENT_BEFORE : 1;
  }

  /** Emma said that she: who is meant within what is said is open. */
  private boolean reports(int from, int to) {
    boolean reports = false;
    for (int at = from; at < to; at++) {
      reports |= words.in(at, SPEECH);
      reports &= words.is(at, "that") || !Clauses.opens(words, at) && !words.is(at, "and");
    }
    return reports;
  }

  /** Who speaks of themselves says I. */
  private boolean isUnlikelyTheRegistrant(int at, Salience salience) {
    return voices.isRegistrant(at) && !salience.registrantIsIn(passages.segment(at), 1);
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

  /** Who cannot be meant: the subject of the clause in which it is an object. */
  private Set<String> barred(int at, Salience salience) {
    var barred = new HashSet<String>();
    boolean object =
        !Anaphors.isSubject(words, at)
            && !Anaphors.isPossessive(words, at)
            && !Anaphors.isReflexive(words, at);
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
