package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How present each person is to a reader at a place of a text: most by their nearest mention, a
 * little by how often they were spoken of before. Presence fades with each sentence and with each
 * new subject. The registrant is what the whole document is about and comes back at a new
 * paragraph.
 */
final class Salience {
  private static final double SUBJECT = 100;
  private static final double INNER_SUBJECT = 85;
  private static final double POSSESSOR = 60;
  private static final double OTHER = 65;
  private static final double PER_SENTENCE = 0.62;
  private static final double SUBJECT_AS_SENTENCE = 0.5;
  private static final double INNER_AS_SENTENCE = 0.25;
  private static final double UNNAMED_PER_SENTENCE = 0.75;
  private static final double OFTEN = 0.2;
  private static final double MOST_OFTEN = 160;
  private static final double OTHER_PARAGRAPH = 0.4;
  private static final double REGISTRANT_PARAGRAPH = 0.75;
  private static final double REGISTRANT_ALWAYS = 18;
  private static final double SAME_SEX = 25;
  private static final double LAST_SUBJECT = 18;
  private static final double UNNAMED = 0.85;
  private static final int MOST_RECENT = 10;
  private static final double OTHERWISE_SEEN = 0.4;
  private final Passages passages;
  private final Cast cast;
  private final Map<String, Presence> people = new HashMap<>();
  private final LinkedHashSet<String> recent = new LinkedHashSet<>();
  private Mention lastSubject;
  private double subjects;

  /** Somebody with a weight. */
  record Weighed(String person, double weight) {}

  private static final class Presence {
    double often;
    double nearest;
    double time;
    int segment;
    int paragraph;
    Sex seenAs = Sex.UNKNOWN;
  }

  Salience(Passages passages, Cast cast) {
    this.passages = passages;
    this.cast = cast;
  }

  void take(Mention mention) {
    int at = mention.from();
    if (mention.role() == Mention.Role.LABEL) {
      return;
    }
    if (mention.isSubject() && !isObjectToo(mention)) {
      boolean other = lastSubject != null && !lastSubject.person().equals(mention.person());
      boolean inner = mention.role() == Mention.Role.INNER_SUBJECT;
      if (other && passages.sameSegment(lastSubject.from(), at)) {
        subjects += inner ? INNER_AS_SENTENCE : SUBJECT_AS_SENTENCE;
      }
      lastSubject = mention;
    }
    remember(mention.person());
    var presence = people.computeIfAbsent(mention.person(), key -> new Presence());
    double fade = fade(mention.person(), presence, at);
    presence.often = Math.min(MOST_OFTEN, presence.often * fade + weight(mention));
    presence.nearest = Math.max(weight(mention), presence.nearest * fade);
    presence.time = time(at);
    presence.segment = passages.segment(at);
    presence.paragraph = passages.paragraph(at);
    presence.seenAs = mention.sex() == Sex.UNKNOWN ? presence.seenAs : mention.sex();
  }

  /** Her in {@code told her to leave}: what follows is hers, what stands before is not. */
  private static boolean isObjectToo(Mention mention) {
    return mention.role() == Mention.Role.INNER_SUBJECT
        && mention.sex() != Sex.UNKNOWN
        && mention.to() == mention.from() + 1;
  }

  /** Only those last spoken of can be meant; the others have faded. */
  private void remember(String person) {
    recent.remove(person);
    recent.add(person);
    if (recent.size() > MOST_RECENT) {
      recent.remove(recent.iterator().next());
    }
  }

  private double time(int at) {
    return passages.segment(at) + subjects;
  }

  private static double weight(Mention mention) {
    return switch (mention.role()) {
      case SUBJECT -> SUBJECT;
      case INNER_SUBJECT -> INNER_SUBJECT;
      case POSSESSOR -> POSSESSOR;
      case OTHER -> OTHER;
      case LABEL -> 0;
    };
  }

  private double fade(String person, Presence presence, int at) {
    double fade = Math.pow(PER_SENTENCE, time(at) - presence.time);
    if (person.startsWith("noun:")) {
      fade *= Math.pow(UNNAMED_PER_SENTENCE, passages.segment(at) - presence.segment);
    }
    if (presence.paragraph == passages.paragraph(at)) {
      return fade;
    }
    return fade * (cast.isRegistrant(person) ? REGISTRANT_PARAGRAPH : OTHER_PARAGRAPH);
  }

  private double weight(String person, int at, Sex sex) {
    var presence = people.get(person);
    if (presence == null) {
      return 0;
    }
    double fade = fade(person, presence, at);
    boolean last = lastSubject != null && lastSubject.person().equals(person);
    double weight = presence.nearest + OFTEN * presence.often + (last ? LAST_SUBJECT : 0);
    weight += cast.sex(person) == sex ? SAME_SEX : 0;
    boolean seenOtherwise = cast.sex(person) == Sex.UNKNOWN && !presence.seenAs.mayBe(sex);
    return fade * weight * (seenOtherwise ? OTHERWISE_SEEN : 1);
  }

  double ofRegistrant(int at, Sex sex) {
    return cast.sex(cast.registrant()).mayBe(sex)
        ? weight(cast.registrant(), at, sex) + REGISTRANT_ALWAYS
        : 0;
  }

  Weighed strongestOther(int at, Sex sex, Set<String> barred) {
    var best = new Weighed("unknown", 0);
    for (var person : recent) {
      boolean possible =
          !cast.isRegistrant(person) && !barred.contains(person) && cast.sex(person).mayBe(sex);
      double weight = possible ? weight(person, at, sex) : 0;
      weight *= person.startsWith("noun:") && cast.sex(person) != sex ? UNNAMED : 1;
      best = weight > best.weight() ? new Weighed(person, weight) : best;
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
