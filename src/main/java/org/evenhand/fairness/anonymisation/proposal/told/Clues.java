package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Set;

/** Gathers what speaks for each person whom a pronoun may mean. */
final class Clues {
  private static final Set<String> SPEECH = Lists.words("speech");
  private static final Set<String> DETERMINERS = Lists.words("determiners");
  private static final Set<String> FINDING = Lists.words("finding");
  private static final Set<String> ASKING = Lists.words("asking");
  private static final Clue[][][] PAIRS = pairs();
  private final Words words;
  private final Passages passages;
  private final Cast cast;
  private final Leaning leaning;

  Clues(Words words, Passages passages, Cast cast) {
    this.words = words;
    this.passages = passages;
    this.cast = cast;
    this.leaning = new Leaning(words);
  }

  /** For a pronoun that nobody of the document stands behind. */
  static double[] ofNobody() {
    var clues = new double[2 * Clue.values().length];
    clues[Clue.NOBODY.ordinal()] = 1;
    return clues;
  }

  double[] of(Memory memory, String person, Mention pronoun, Mention lastOfAll) {
    var clues = new double[2 * Clue.values().length];
    boolean registrant = cast.isRegistrant(person);
    set(clues, Clue.REGISTRANT, registrant);
    set(clues, Clue.UNNAMED, person.startsWith("noun:"));
    set(clues, Clue.OF_THIS_SEX, !registrant && cast.sex(person) == pronoun.sex());
    var presence = memory.of(person);
    if (presence.isPresent()) {
      recency(clues, presence.get(), pronoun);
      structure(clues, memory, presence.get(), pronoun, lastOfAll);
      clues[Clue.OFTEN.ordinal()] = presence.get().count / (double) (memory.mentions() + 4);
    } else {
      set(clues, Clue.LONG_BEFORE, true);
      set(clues, Clue.NOT_IN_PARAGRAPH, true);
    }
    if (registrant) {
      own(clues, memory, pronoun);
    }
    return registrant ? apart(clues) : clues;
  }

  /** What holds for the registrant has weights of its own, behind the others. */
  private static double[] apart(double[] clues) {
    var apart = new double[clues.length];
    System.arraycopy(clues, 0, apart, clues.length / 2, clues.length / 2);
    return apart;
  }

  private void recency(double[] clues, Memory.Presence presence, Mention pronoun) {
    int at = pronoun.from();
    int last = presence.last.from();
    int since = passages.segment(at) - passages.segment(last);
    set(clues, Clue.IN_SENTENCE, since == 0);
    set(clues, Clue.SENTENCE_BEFORE, since == 1);
    set(clues, Clue.SENTENCES_BEFORE, since == 2 || since == 3);
    set(clues, Clue.LONG_BEFORE, since > 3);
    boolean inParagraph = passages.paragraph(at) == passages.paragraph(last);
    set(clues, Clue.NOT_IN_PARAGRAPH, !inParagraph);
    clues[Clue.OFTEN_IN_PARAGRAPH.ordinal()] =
        inParagraph ? Math.min(3, presence.inParagraph) / 3.0 : 0;
    var role = presence.last.role();
    if (since <= 2) {
      set(clues, PAIRS[pair(pronoun.role())][since == 0 ? 0 : 1][role.ordinal()], true);
    }
  }

  private static int pair(Mention.Role role) {
    return switch (role) {
      case SUBJECT -> 0;
      case POSSESSOR -> 1;
      default -> 2;
    };
  }

  private static Clue[][][] pairs() {
    var pairs = new Clue[3][2][4];
    for (int i = 0; i < 24; i++) {
      pairs[i / 8][i / 4 % 2][i % 4] = Clue.values()[Clue.SUBJECT_LIKE_SUBJECT_HERE.ordinal() + i];
    }
    return pairs;
  }

  private void structure(
      double[] clues, Memory memory, Memory.Presence presence, Mention pronoun, Mention lastOfAll) {
    var person = presence.person;
    int segment = passages.segment(pronoun.from());
    var subject = memory.lastSubject();
    boolean lastSubject = subject.filter(last -> last.person().equals(person)).isPresent();
    set(clues, Clue.LAST_SUBJECT, lastSubject);
    set(clues, Clue.LAST_SUBJECT_OF_SUBJECT, lastSubject && pronoun.isSubject());
    set(clues, Clue.LAST_SPOKEN_OF, presence.last == lastOfAll);
    boolean begins = memory.beginner(segment) == null && pronoun.isSubject();
    boolean before = person.equals(memory.beginner(segment - 1));
    set(clues, Clue.BEGAN_SENTENCE_BEFORE, before);
    set(clues, Clue.BEGINS_AS_THEY_DID, before && begins);
    set(clues, Clue.BEGAN_SENTENCE, person.equals(memory.beginner(segment)));
    boolean same = lastSubject && passages.sameSegment(subject.get().from(), pronoun.from());
    set(
        clues,
        Clue.OWNED_BY_SUBJECT,
        same
            && pronoun.role() == Mention.Role.POSSESSOR
            && isOneClause(subject.get().to(), pronoun.from()));
    set(clues, Clue.SELF, same && Anaphors.isReflexive(words, pronoun.from()));
    if (passages.sameSegment(presence.last.from(), pronoun.from())) {
      within(clues, presence.last, pronoun, lastSubject);
    }
    var before1 = memory.spokenOf(segment - 1);
    var here = memory.spokenOf(segment);
    set(clues, Clue.ALONE_BEFORE, begins && before1.size() == 1 && before1.contains(person));
    set(clues, Clue.ALONE_HERE, here.size() == 1 && here.contains(person));
    memory
        .lastPronoun()
        .filter(last -> last.person().equals(person) && last.sex() == pronoun.sex())
        .ifPresent(
            last -> {
              int since = segment - passages.segment(last.from());
              set(clues, Clue.PRONOUN_HERE, since == 0);
              set(clues, Clue.PRONOUN_BEFORE, since == 1);
            });
  }

  private void within(double[] clues, Mention last, Mention pronoun, boolean lastSubject) {
    int at = pronoun.from();
    if (!pronoun.isSubject()) {
      return;
    }
    boolean says = says(last.to(), at, SPEECH);
    boolean asks = says(last.to(), at, ASKING);
    set(clues, Clue.FINDER_OF_CLAUSE, last.isSubject() && says(last.to(), at, FINDING));
    set(clues, Clue.SPEAKER_OF_CLAUSE, says && !asks && last.isSubject());
    set(clues, Clue.ASKER_OF_CLAUSE, asks && last.isSubject());
    boolean told = !last.isSubject() && told(last, pronoun);
    boolean asked = told && (words.is(last.to(), "if") || words.is(last.to(), "whether"));
    set(clues, Clue.TOLD_OF_CLAUSE, told && !asked);
    set(clues, Clue.ASKED_OF_CLAUSE, asked);
    boolean comma = words.is(at - 1, ",") || words.is(at - 1, ")");
    set(clues, Clue.JUST_SPOKEN_OF, comma && last.to() == at - 1);
    boolean joined = words.is(at - 1, "and") || words.is(at - 1, "but") || words.is(at - 1, "so");
    set(clues, Clue.COORDINATED, joined && lastSubject);
    set(clues, Clue.SUBORDINATED, !joined && lastSubject && Clauses.opens(words, at - 1));
  }

  private void own(double[] clues, Memory memory, Mention pronoun) {
    int at = pronoun.from();
    double leans = leaning.at(at);
    boolean has = pronoun.role() == Mention.Role.POSSESSOR;
    boolean does = pronoun.isSubject() && Anaphors.isSubject(words, at);
    set(clues, Clue.REGISTRANT_ANSWERS, does && leans > 1);
    set(clues, Clue.REGISTRANT_RAISES, does && leans < 1);
    set(clues, Clue.REGISTRANT_UNDERGOES, !has && !does && leans > 1);
    set(clues, Clue.REGISTRANT_DOES_NOT_UNDERGO, !has && !does && leans < 1);
    set(clues, Clue.REGISTRANT_HAS, has && leans > 1);
    set(clues, Clue.REGISTRANT_LACKS, has && leans < 1);
    boolean told =
        memory
            .lastSubject()
            .filter(last -> !cast.isRegistrant(last.person()))
            .filter(last -> passages.sameSegment(last.from(), at))
            .filter(last -> says(last.to(), at, SPEECH))
            .isPresent();
    boolean found =
        memory
            .lastSubject()
            .filter(last -> !cast.isRegistrant(last.person()))
            .filter(last -> passages.sameSegment(last.from(), at))
            .filter(last -> says(last.to(), at, FINDING))
            .isPresent();
    set(clues, Clue.REGISTRANT_FOUND_OF, found);
    set(clues, Clue.REGISTRANT_TOLD_OF, told);
    set(clues, Clue.REGISTRANT_TOLD_OF_ANSWERS, told && leans > 1);
    set(clues, Clue.REGISTRANT_TOLD_OF_RAISES, told && leans < 1);
    boolean newParagraph =
        at == 0
            || passages.paragraph(firstOfSegment(at) - 1) != passages.paragraph(at)
            || firstOfSegment(at) == 0;
    set(clues, Clue.REGISTRANT_IN_NEW_PARAGRAPH, newParagraph);
    set(
        clues,
        Clue.REGISTRANT_OF_WRITER,
        pronoun.role() == Mention.Role.OTHER && isObjectOfWriter(at));
  }

  private int firstOfSegment(int at) {
    int first = at;
    while (first > 0 && passages.segment(first - 1) == passages.segment(at)) {
      first--;
    }
    return Math.max(1, first);
  }

  /** I asked her, we have told him. */
  private boolean isObjectOfWriter(int pronoun) {
    for (int at = pronoun - 1; at > pronoun - 6 && passages.sameSegment(at, pronoun); at--) {
      if (words.is(at, "i") || words.is(at, "we")) {
        return true;
      }
      if (Clauses.opens(words, at) || Anaphors.isPronoun(words, at)) {
        return false;
      }
    }
    return false;
  }

  private boolean isOneClause(int from, int to) {
    for (int at = from; at < to; at++) {
      if (Clauses.opens(words, at) || words.is(at, ";") || words.is(at, ":")) {
        return false;
      }
    }
    return true;
  }

  /** A verb of saying stands between, and nothing after it but what is said. */
  private boolean says(int from, int to, Set<String> verbs) {
    boolean says = false;
    for (int at = from; at < to && at < from + 14; at++) {
      says |= words.in(at, verbs);
    }
    return says;
  }

  private boolean told(Mention whom, Mention pronoun) {
    int verb = whom.from() - 1;
    while (words.in(verb, DETERMINERS) || words.is(verb, "to")) {
      verb--;
    }
    return words.in(verb, SPEECH) && pronoun.from() - whom.to() <= 2;
  }

  private static void set(double[] clues, Clue clue, boolean holds) {
    clues[clue.ordinal()] = holds ? 1 : 0;
  }
}
