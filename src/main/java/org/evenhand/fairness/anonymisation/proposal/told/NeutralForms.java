package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rewrites one pronoun of the registrant, and the verbs that must agree with it. */
final class NeutralForms {
  private static final Set<String> HAVE_BEFORE = Lists.words("has-participles");
  private static final Set<String> CONJUNCTIONS = Lists.words("conjunctions");
  private static final Set<String> INVERTERS = Lists.words("inverters");
  private static final Set<String> DETERMINERS = Lists.words("determiners");
  private static final Set<String> PREPOSITIONS = Lists.words("prepositions");
  private static final Map<String, String> PRONOUNS =
      Map.ofEntries(
          Map.entry("she", "they"),
          Map.entry("he", "they"),
          Map.entry("him", "them"),
          Map.entry("hers", "theirs"),
          Map.entry("himself", "themselves"),
          Map.entry("herself", "themselves"),
          Map.entry("she'd", "they'd"),
          Map.entry("he'd", "they'd"),
          Map.entry("she'll", "they'll"),
          Map.entry("he'll", "they'll"),
          Map.entry("shes", "they're"),
          Map.entry("hes", "they're"));
  private final Words words;
  private final Passages passages;

  /** Words to be replaced, and by what. */
  record Change(int at, String text) {}

  NeutralForms(Words words, Passages passages) {
    this.words = words;
    this.passages = passages;
  }

  /** The pronoun's own change first. */
  List<Change> changes(int at) {
    var changes = new ArrayList<Change>();
    changes.add(new Change(at, cased(at, neutral(at))));
    if (Anaphors.isSubject(words, at)) {
      boolean agreed = invert(at, changes);
      if (!agreed) {
        agree(at, changes);
      }
    }
    return changes;
  }

  private String neutral(int at) {
    var word = words.folded(at);
    if (word.equals("her")) {
      return HerReading.isPossessive(words, at) ? "their" : "them";
    }
    if (word.equals("his")) {
      return isAlone(at + 1) ? "theirs" : "their";
    }
    return PRONOUNS.getOrDefault(word, "they");
  }

  private boolean isAlone(int next) {
    return !words.has(next)
        || words.isSign(next) && !words.is(next, "\"") && !words.is(next, "'")
        || words.in(next, CONJUNCTIONS)
        || words.in(next, PREPOSITIONS) && !words.in(next, Set.of("past", "inside", "back"));
  }

  /** In capitals where the original and its neighbours are. */
  private String cased(int at, String neutral) {
    var original = words.text(at);
    boolean capitals =
        original.length() > 1 && original.equals(original.toUpperCase(java.util.Locale.ROOT));
    if (capitals) {
      return neutral.toUpperCase(java.util.Locale.ROOT);
    }
    return Character.isUpperCase(original.charAt(0))
        ? Character.toUpperCase(neutral.charAt(0)) + neutral.substring(1)
        : neutral;
  }

  /** {@code was she}: the verb stands before its subject. */
  private boolean invert(int at, List<Change> changes) {
    int verb = at - 1;
    if (!Verbs.agreesAsAuxiliary(words.folded(verb)) || !passages.sameSegment(verb, at)) {
      return false;
    }
    changes.add(new Change(verb, cased(verb, Verbs.knownPlural(words.folded(verb)))));
    return true;
  }

  private void agree(int at, List<Change> changes) {
    int verb = at + 1;
    if (words.is(verb, "'s") && words.touches(at, verb)) {
      changes.add(new Change(verb, afterContraction(verb + 1)));
      return;
    }
    if (followsInvertedAuxiliary(at)) {
      return;
    }
    verb = skipAdverbs(verb);
    if (!passages.sameSegment(at, verb)) {
      return;
    }
    change(verb, Verbs.plural(words.folded(verb)), changes);
    coordinate(verb, changes);
  }

  /** Did she take, will she go: what follows has no ending to lose. */
  private boolean followsInvertedAuxiliary(int at) {
    boolean auxiliary = Verbs.isAuxiliary(words.folded(at - 1)) && passages.sameSegment(at - 1, at);
    return auxiliary && (words.in(at - 2, INVERTERS) || !passages.sameSegment(at - 2, at));
  }

  private String afterContraction(int next) {
    while (words.is(next, "also")
        || words.is(next, "always")
        || words.is(next, "just")
        || words.is(next, "already")) {
      next++;
    }
    return HAVE_BEFORE.contains(words.folded(next)) ? "'ve" : "'re";
  }

  private int skipAdverbs(int from) {
    int at = from;
    while (Verbs.isAdverb(words.folded(at))) {
      at++;
    }
    if (words.is(at, ",") && Verbs.isAdverb(words.folded(at + 1)) && words.is(at + 2, ",")) {
      at += 3;
    }
    return at;
  }

  private void change(int verb, String plural, List<Change> changes) {
    if (plural != null) {
      changes.add(new Change(verb, cased(verb, plural)));
    }
  }

  /** {@code she goes and takes}, {@code she was late, was rude and has left}. */
  private void coordinate(int first, List<Change> changes) {
    for (int at = first + 1; passages.sameSegment(first, at) && at < first + 25; at++) {
      if (ends(at)) {
        return;
      }
      boolean joins = words.in(at, CONJUNCTIONS) || words.is(at, ",");
      int verb = skipAdverbs(at + 1);
      var plural = joins ? Verbs.knownPlural(words.folded(verb)) : null;
      if (plural != null && isVerbHere(verb)) {
        change(verb, plural, changes);
        at = verb;
      }
    }
  }

  private boolean ends(int at) {
    boolean otherSubject =
        Clauses.opens(words, at)
            || Anaphors.isSubject(words, at)
            || words.is(at, "i")
            || words.is(at, "we")
            || words.is(at, "they")
            || words.is(at, "it");
    return otherSubject
        || words.isSign(at) && !words.is(at, ",") && !words.is(at, "-") && !words.is(at, "'s");
  }

  /** Takes a bag, not visits and meetings. */
  private boolean isVerbHere(int verb) {
    if (Verbs.agreesAsAuxiliary(words.folded(verb))) {
      return true;
    }
    int next = verb + 1;
    boolean object =
        words.in(next, DETERMINERS)
            || words.in(next, PREPOSITIONS)
            || Verbs.isAdverb(words.folded(next))
            || words.is(next, "me")
            || words.is(next, "us")
            || words.is(next, "them")
            || words.is(next, "people")
            || words.is(next, "him");
    return object && passages.sameSegment(verb, next);
  }
}
