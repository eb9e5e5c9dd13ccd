package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How present each person is to a reader at a place of a text. */
final class Salience {
  private static final double SUBJECT = 80;
  private static final double POSSESSOR = 55;
  private static final double OTHER = 50;
  private static final double PER_SENTENCE = 0.55;
  private static final double OTHER_PARAGRAPH = 0.5;
  private static final double REGISTRANT_ALWAYS = 22;
  private static final double SAME_SEX = 15;
  private final Passages passages;
  private final Cast cast;
  private final Map<String, Presence> people = new HashMap<>();
  private Mention lastSubject;

  /** Somebody with a weight. */
  record Weighed(String person, double weight) {}

  private static final class Presence {
    double weight;
    int segment;
    int paragraph;
    Sex seenAs = Sex.UNKNOWN;
    Mention last;
  }

  Salience(Passages passages, Cast cast) {
    this.passages = passages;
    this.cast = cast;
  }

  void take(Mention mention) {
    int segment = passages.segment(mention.from());
    int paragraph = passages.paragraph(mention.from());
    var presence = people.computeIfAbsent(mention.person(), key -> new Presence());
    presence.weight = faded(presence, segment, paragraph) + weight(mention);
    presence.segment = segment;
    presence.paragraph = paragraph;
    presence.last = mention;
    presence.seenAs = mention.sex() == Sex.UNKNOWN ? presence.seenAs : mention.sex();
    if (mention.isSubject()) {
      lastSubject = mention;
    }
  }

  private static double weight(Mention mention) {
    return switch (mention.role()) {
      case SUBJECT -> SUBJECT;
      case POSSESSOR -> POSSESSOR;
      case OTHER -> OTHER;
    };
  }

  private static double faded(Presence presence, int segment, int paragraph) {
    double faded = presence.weight * Math.pow(PER_SENTENCE, segment - presence.segment);
    return presence.paragraph == paragraph ? faded : faded * OTHER_PARAGRAPH;
  }

  double ofRegistrant(int at, Sex sex) {
    if (!cast.sex(cast.registrant()).mayBe(sex)) {
      return 0;
    }
    var presence = people.get(cast.registrant());
    double here =
        presence == null ? 0 : faded(presence, passages.segment(at), passages.paragraph(at));
    boolean known = cast.sex(cast.registrant()) == sex;
    return here + REGISTRANT_ALWAYS + (known ? SAME_SEX : 0);
  }

  Weighed strongestOther(int at, Sex sex, Set<String> barred) {
    var best = new Weighed("unknown", 0);
    for (var each : new java.util.TreeMap<>(people).entrySet()) {
      var person = each.getKey();
      boolean possible =
          !cast.isRegistrant(person) && !barred.contains(person) && cast.sex(person).mayBe(sex);
      if (possible) {
        var presence = each.getValue();
        double weight = faded(presence, passages.segment(at), passages.paragraph(at));
        weight += cast.sex(person) == sex ? SAME_SEX : 0;
        best = weight > best.weight() ? new Weighed(person, weight) : best;
      }
    }
    return best;
  }

  Optional<Mention> lastSubject() {
    return Optional.ofNullable(lastSubject);
  }

  /** Whether the registrant was spoken of by name or pronoun at most so many sentences ago. */
  boolean registrantIsIn(int segment, int back) {
    var presence = people.get(cast.registrant());
    return presence != null && segment - presence.segment <= back;
  }
}
