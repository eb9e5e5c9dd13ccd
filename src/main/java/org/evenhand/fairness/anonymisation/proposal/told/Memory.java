package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who was spoken of up to a place of a text, when last, and how. */
final class Memory {
  private static final int MOST_RECENT = 10;
  private final Passages passages;
  private final Map<String, Presence> people = new HashMap<>();
  private final LinkedHashMap<String, Presence> recent = new LinkedHashMap<>();
  private final Map<Integer, String> beginners = new HashMap<>();
  private final Map<Integer, Set<String>> spokenOf = new HashMap<>();
  private Map<String, Double> subjectChances = Map.of();
  private Mention lastSubject;
  private Mention lastPronoun;
  private int mentions;

  /** One person as remembered. */
  static final class Presence {
    final String person;
    Mention last;
    int count;
    int inParagraph;
    Sex seenAs = Sex.UNKNOWN;

    Presence(String person) {
      this.person = person;
    }
  }

  Memory(Passages passages) {
    this.passages = passages;
  }

  /**
   * @param chances of those whom a pronoun may stand for; empty for a name or a noun
   */
  void take(Mention mention, Map<String, Double> chances) {
    boolean pronoun = !chances.isEmpty();
    if (mention.role() == Mention.Role.LABEL) {
      return;
    }
    int at = mention.from();
    mentions++;
    spokenOf.computeIfAbsent(passages.segment(at), key -> new HashSet<>()).add(mention.person());
    if (mention.isSubject() && !isObjectToo(mention)) {
      lastSubject = mention;
      subjectChances = pronoun ? chances : Map.of(mention.person(), 1.0);
      beginners.putIfAbsent(passages.segment(at), mention.person());
    }
    lastPronoun = pronoun ? mention : lastPronoun;
    var presence = people.computeIfAbsent(mention.person(), Presence::new);
    boolean same =
        presence.last != null && passages.paragraph(presence.last.from()) == passages.paragraph(at);
    presence.inParagraph = same ? presence.inParagraph + 1 : 1;
    presence.count++;
    presence.last = mention;
    presence.seenAs = mention.sex() == Sex.UNKNOWN ? presence.seenAs : mention.sex();
    recent.remove(mention.person());
    recent.put(mention.person(), presence);
    if (recent.size() > MOST_RECENT) {
      recent.remove(recent.keySet().iterator().next());
    }
  }

  /** Her in {@code told her to leave}: what follows is hers, what stands before is not. */
  private static boolean isObjectToo(Mention mention) {
    return mention.role() == Mention.Role.INNER_SUBJECT
        && mention.sex() != Sex.UNKNOWN
        && mention.to() == mention.from() + 1;
  }

  /** Only those last spoken of can be meant. */
  List<Presence> recent() {
    return new ArrayList<>(recent.values());
  }

  Optional<Presence> of(String person) {
    return Optional.ofNullable(people.get(person));
  }

  Optional<Mention> lastSubject() {
    return Optional.ofNullable(lastSubject);
  }

  Optional<Mention> lastPronoun() {
    return Optional.ofNullable(lastPronoun);
  }

  /** How likely somebody is who was last a subject. */
  double chanceOfLastSubject(String person) {
    return subjectChances.getOrDefault(person, 0.0);
  }

  /** Who was spoken of in a sentence so far. */
  Set<String> spokenOf(int segment) {
    return spokenOf.getOrDefault(segment, Set.of());
  }

  /** With whom as its subject a sentence began; null when with nobody. */
  String beginner(int segment) {
    return beginners.get(segment);
  }

  int mentions() {
    return mentions;
  }

  /** Whether somebody was spoken of by name or pronoun at most so many sentences ago. */
  boolean isIn(String person, int segment, int back) {
    var presence = people.get(person);
    return presence != null && segment - passages.segment(presence.last.from()) <= back;
  }
}
