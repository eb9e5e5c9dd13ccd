package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Signs that lie in the clause: its verb and subject, who owns the words, what stands beside them.
 */
final class SignsOfClause {
  private static final Set<String> PLURAL = Lists.words("plural-people");
  private static final Set<String> DEEDS = Lists.words("answers-for");
  private static final Set<String> TREATING = Lists.words("treating");
  private static final Set<String> SPEECH = Lists.words("speech");
  private static final Set<String> BE = Lists.words("predicates");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "with");
  private static final Set<String> PREPOSITIONS = Lists.words("prepositions");
  private static final Set<String> DETERMINERS = Lists.words("determiners");
  private static final Map<String, String[]> SUBJECTS = subjects();
  private static final String[] KINDS = {
    "nothing",
    "comma",
    "mark",
    "bracket",
    "stop",
    "dash",
    "sign",
    "preposition",
    "joint",
    "determiner",
    "auxiliary",
    "verb",
    "word"
  };
  private static final String[] BEFORE = prefixed("before ");
  private static final String[] BEHIND = prefixed("behind ");
  private static final int NEAR = 6;
  private final Scene scene;
  private final Words words;
  private final Passages passages;
  private final People people;

  SignsOfClause(Scene scene, People people) {
    this.scene = scene;
    this.words = scene.words();
    this.passages = scene.passages();
    this.people = people;
  }

  private static Map<String, String[]> subjects() {
    var subjects = new HashMap<String, String[]>();
    for (var verb :
        List.of("verb says", "verb is", "verb has", "verb treats", "verb deeds", "verb does")) {
      subjects.put(
          verb,
          new String[] {
            verb + " of registrant near",
            verb + " of registrant far",
            verb + " of other near",
            verb + " of other far",
            verb + " of nobody"
          });
    }
    return Map.copyOf(subjects);
  }

  private static String[] prefixed(String prefix) {
    return Arrays.stream(KINDS).map(kind -> prefix + kind).toArray(String[]::new);
  }

  void of(CueCandidate candidate, List<String> signs) {
    clause(candidate.from(), signs);
    owner(candidate.from(), signs);
    neighbours(candidate, signs);
  }

  /** The verb before it, and who is its subject. */
  private void clause(int from, List<String> signs) {
    int at = from - 1;
    String verb = null;
    while (verb == null && passages.sameSegment(at, from)) {
      verb = verb(at);
      at--;
    }
    signs.add(verb == null ? "no verb" : verb);
    if (!passages.sameSegment(from - 1, from)) {
      signs.add("begins");
    }
    if (verb != null) {
      signs.add(subjectOf(verb, at, from - at));
    }
    boolean treats = false;
    boolean others = false;
    for (at = from - 1; passages.sameSegment(at, from); at--) {
      treats |= words.in(at, TREATING);
      var mention = people.ending(at);
      others |= mention != null && !isRegistrant(mention);
    }
    if (treats) {
      signs.add(others ? "treats others" : "treats");
    }
  }

  private String subjectOf(String verb, int before, int distance) {
    boolean near = distance <= NEAR;
    for (int at = before; passages.sameSegment(at, before); at--) {
      var mention = people.ending(at);
      if (mention != null && mention.isSubject()) {
        return SUBJECTS.get(verb)[(isRegistrant(mention) ? 0 : 2) + (near ? 0 : 1)];
      }
    }
    return SUBJECTS.get(verb)[4];
  }

  private String verb(int at) {
    if (words.in(at, SPEECH)) {
      return "verb says";
    }
    if (words.in(at, BE)) {
      return "verb is";
    }
    if (words.in(at, HAVE)) {
      return "verb has";
    }
    if (words.in(at, TREATING)) {
      return "verb treats";
    }
    if (words.in(at, DEEDS)) {
      return "verb deeds";
    }
    var word = words.folded(at);
    return Verbs.isFinite(word) && !Verbs.isAdverb(word) ? "verb does" : null;
  }

  /** Whose it is said to be by a possessor or an article right before it. */
  private void owner(int from, List<String> signs) {
    for (int at = from - 1; at > from - 4 && passages.sameSegment(at, from); at--) {
      var owner = people.ending(words.is(at, "'s") ? at - 1 : at);
      if (words.is(at, "my")) {
        signs.add(people.voice(at) == Holder.REGISTRANT ? "my of registrant" : "my of other");
        return;
      }
      if (owner != null && owner.role() == Mention.Role.POSSESSOR) {
        boolean pronoun = Anaphors.isPronoun(words, owner.from());
        signs.add(
            isRegistrant(owner)
                ? (pronoun ? "pronoun of registrant" : "registrant's")
                : (pronoun ? "pronoun of other" : "other's"));
        return;
      }
      if (words.is(at, "a") || words.is(at, "an")) {
        signs.add("article a");
        return;
      }
      if (words.is(at, "the")) {
        signs.add("article the");
        return;
      }
      if (Clauses.parts(words, at)) {
        return;
      }
    }
  }

  private void neighbours(CueCandidate candidate, List<String> signs) {
    signs.add(BEFORE[kind(candidate.from() - 1)]);
    signs.add(BEHIND[kind(candidate.to())]);
    if (words.in(candidate.to(), PLURAL)) {
      signs.add("people behind");
    }
  }

  private int kind(int at) {
    if (!words.has(at)) {
      return 0;
    }
    if (words.isSign(at)) {
      return switch (words.text(at)) {
        case "," -> 1;
        case "\"", "'" -> 2;
        case "(", ")" -> 3;
        case ".", ";", ":" -> 4;
        case "-" -> 5;
        default -> 6;
      };
    }
    if (words.in(at, PREPOSITIONS)) {
      return 7;
    }
    if (Clauses.parts(words, at)) {
      return 8;
    }
    if (words.in(at, DETERMINERS)) {
      return 9;
    }
    if (Verbs.isAuxiliary(words.folded(at))) {
      return 10;
    }
    return Verbs.isFinite(words.folded(at)) ? 11 : 12;
  }

  private boolean isRegistrant(Mention mention) {
    return scene.cast().isRegistrant(mention.person());
  }
}
