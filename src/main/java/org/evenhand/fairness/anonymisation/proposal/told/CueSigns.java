package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Strength;

/**
 * What speaks for and against words telling something of the registrant, each sign by a name to
 * which {@code cue-weights} gives its weight.
 */
final class CueSigns {
  private static final Set<String> WORK = Lists.words("work");
  private static final Set<String> PLURAL = Lists.words("plural-people");
  private static final WordClass LEARNING = WordClass.named("qualify");
  private static final Set<String> DEEDS = Lists.words("answers-for");
  private static final Set<String> TREATING = Lists.words("treating");
  private static final Set<String> SPEECH = Lists.words("speech");
  private static final Set<String> BE = Lists.words("predicates");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "with");
  private static final Set<String> PREPOSITIONS = Lists.words("prepositions");
  private static final Set<String> DETERMINERS = Lists.words("determiners");
  private static final String[][] OF = named("of ", " by word", " by phrase");
  private static final String[][] BESIDE = beside();
  private static final String[] STRENGTHS = strengths();
  private static final String[] LENGTHS = {
    "", "one word", "two words", "three words", "more words"
  };
  private static final String[] SUPPORT = {
    "support 0", "support 1", "support 2", "support 3", "support 4", "support 5"
  };
  private static final int NEAR = 6;
  private static final int FAR = 10;
  private static final int BACK = 40;
  private final CueCandidates candidates;
  private final Scene scene;
  private final Words words;
  private final Passages passages;
  private final People people;
  private final Quotes quotes;
  private final Idioms idioms;

  CueSigns(Scene scene, CueCandidates candidates) {
    this.scene = scene;
    this.candidates = candidates;
    this.words = scene.words();
    this.passages = scene.passages();
    this.people = new People(scene);
    this.quotes = new Quotes(scene);
    this.idioms = new Idioms(words);
  }

  private static String[][] named(String before, String word, String phrase) {
    var all = new String[Characteristic.values().length][];
    for (var each : Characteristic.values()) {
      all[each.ordinal()] =
          new String[] {before + each.code() + word, before + each.code() + phrase};
    }
    return all;
  }

  private static String[][] beside() {
    var all = new String[Strength.values().length][Holder.values().length];
    for (var strength : Strength.values()) {
      for (var holder : Holder.values()) {
        all[strength.ordinal()][holder.ordinal()] =
            "beside " + strength.name().toLowerCase() + " " + holder.name().toLowerCase();
      }
    }
    return all;
  }

  private static String[] strengths() {
    var all = new String[Strength.values().length];
    for (var strength : Strength.values()) {
      all[strength.ordinal()] = "phrase " + strength.name().toLowerCase();
    }
    return all;
  }

  List<String> of(CueCandidate candidate) {
    var signs = new ArrayList<String>(32);
    signs.add("any");
    kind(candidate, signs);
    beside(candidate, signs);
    clause(candidate.from(), signs);
    owner(candidate.from(), signs);
    neighbours(candidate, signs);
    people(candidate, signs);
    sentence(candidate, signs);
    spoken(candidate, signs);
    return signs;
  }

  private void kind(CueCandidate candidate, List<String> signs) {
    boolean phrase = candidate.isPhrase();
    signs.add(OF[candidate.characteristic().ordinal()][phrase ? 1 : 0]);
    signs.add(phrase ? STRENGTHS[strength(candidate).ordinal()] : candidate.list());
    signs.add(LENGTHS[Math.min(LENGTHS.length - 1, candidate.to() - candidate.from())]);
    if (idioms.cover(candidate.from(), candidate.to())) {
      signs.add("idiom");
    }
    if (!words.in(candidate.from(), PREPOSITIONS) && isCapital(candidate.from())) {
      signs.add(phrase ? "capital phrase" : "capital word");
    } else if (!phrase) {
      signs.add("no capital");
    }
  }

  private static Strength strength(CueCandidate candidate) {
    return candidate.match().pattern().strength();
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(words.text(at).charAt(0)) && passages.sameSegment(at - 1, at);
  }

  private void beside(CueCandidate candidate, List<String> signs) {
    for (var strength : Strength.values()) {
      for (var holder : Holder.values()) {
        boolean own =
            candidate.isPhrase() && strength == strength(candidate) && holder == candidate.holder();
        if (!own && candidates.isBeside(candidate, strength, holder)) {
          signs.add(BESIDE[strength.ordinal()][holder.ordinal()]);
        }
      }
    }
    signs.add(SUPPORT[Math.min(SUPPORT.length - 1, candidates.support(candidate))]);
    if (candidates.isAmbiguous(candidate)) {
      signs.add("ambiguous");
    }
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

  private static final Map<String, String[]> SUBJECTS = subjects();

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

  private static String[] prefixed(String prefix) {
    return java.util.Arrays.stream(KINDS).map(kind -> prefix + kind).toArray(String[]::new);
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

  /** Who is spoken of last before it in its sentence, and first behind it. */
  private void people(CueCandidate candidate, List<String> signs) {
    int from = candidate.from();
    Mention before = null;
    for (int at = from - 1; before == null && passages.sameSegment(at, from); at--) {
      var mention = people.ending(at);
      before = mention != null && mention.to() <= from ? mention : null;
    }
    if (before == null) {
      signs.add("nobody before");
    } else {
      boolean subject = before.isSubject();
      signs.add(
          isRegistrant(before)
              ? (subject ? "registrant before as subject" : "registrant before")
              : (subject ? "other before as subject" : "other before"));
      int distance = from - before.to();
      signs.add(distance < 4 ? "person near" : distance < FAR ? "person not far" : "person far");
    }
    for (int at = candidate.to(); at < candidate.to() + 4 && passages.sameSegment(from, at); at++) {
      var mention = people.beginning(at);
      if (mention != null) {
        signs.add(isRegistrant(mention) ? "registrant behind" : "other behind");
        return;
      }
    }
  }

  private void sentence(CueCandidate candidate, List<String> signs) {
    int from = candidate.from();
    boolean registrant = false;
    boolean others = false;
    boolean work = false;
    int first = from;
    while (passages.sameSegment(first - 1, from)) {
      first--;
    }
    for (int at = first; passages.sameSegment(at, from); at++) {
      var mention = people.beginning(at);
      registrant |= mention != null && isRegistrant(mention);
      others |= mention != null && !isRegistrant(mention);
      work |= Math.abs(at - from) < NEAR && words.in(at, WORK);
    }
    signs.add(
        registrant
            ? (others ? "sentence of both" : "sentence of registrant")
            : (others ? "sentence of others" : "sentence of nobody"));
    if (work) {
      signs.add(candidate.isPhrase() ? "work about phrase" : "work about word");
    }
    for (int at = first - 1; at >= 0 && at > first - BACK; at--) {
      var mention = people.ending(at);
      if (mention != null && mention.isSubject()) {
        signs.add(isRegistrant(mention) ? "after registrant" : "after other");
        return;
      }
    }
  }

  private void spoken(CueCandidate candidate, List<String> signs) {
    int from = candidate.from();
    if (quotes.isWithin(from)) {
      var speaker = quotes.speaker(from);
      signs.add(
          speaker == null
              ? "quoted"
              : scene.cast().isRegistrant(speaker) ? "said by registrant" : "said by other");
    }
    if (scene.voices().isRegistrant(from)) {
      signs.add("registrant's voice");
    }
    if (people.isAddressed(from)) {
      signs.add("addressed");
    }
    if (passages.field(from).isPresent()) {
      signs.add("field");
    }
    for (int at = from - NEAR; at < from; at++) {
      if (passages.sameSegment(at, from) && LEARNING.match(words, at) > 0) {
        signs.add("learning before");
        return;
      }
    }
  }
}
