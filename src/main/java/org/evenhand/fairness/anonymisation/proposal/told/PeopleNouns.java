package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Nouns for people. */
final class PeopleNouns {
  private static final Map<String, Set<String>> LISTS = Lists.sections("told-people");
  private static final Set<String> OTHERS = LISTS.get("others-before");
  private static final int LONGEST = 4;
  private static final Map<String, Noun> NOUNS = nouns();

  private static final Set<String> FIRSTS = firsts();
  private static final Map<String, String> USUAL = usual();

  private PeopleNouns() {}

  private static Set<String> firsts() {
    return NOUNS.keySet().stream()
        .map(noun -> noun.split("[ -]")[0])
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> usual() {
    var usual = new HashMap<String, String>();
    for (var line : LISTS.get("same")) {
      var nouns = line.split("=");
      usual.put(nouns[0].strip(), nouns[1].strip());
    }
    return Map.copyOf(usual);
  }

  /** What a noun tells by itself. */
  record Noun(String name, Sex sex, boolean registrant) {}

  /** A noun where it stands. */
  record Seen(Noun noun, int to) {}

  private static Map<String, Noun> nouns() {
    var nouns = new HashMap<String, Noun>();
    LISTS.get("neutral").forEach(name -> nouns.put(name, new Noun(name, Sex.UNKNOWN, false)));
    LISTS.get("female").forEach(name -> nouns.put(name, new Noun(name, Sex.FEMALE, false)));
    LISTS.get("male").forEach(name -> nouns.put(name, new Noun(name, Sex.MALE, false)));
    LISTS.get("registrant").forEach(name -> nouns.put(name, new Noun(name, Sex.UNKNOWN, true)));
    return Map.copyOf(nouns);
  }

  /** The longest noun that begins at a word; null when there is none. */
  static Seen at(Words words, int from) {
    if (!words.isWord(from) || !FIRSTS.contains(words.folded(from))) {
      return null;
    }
    Seen longest = null;
    var phrase = new StringBuilder();
    int to = from;
    for (int length = 0; length < LONGEST && words.isWord(to); length++) {
      phrase.append(words.folded(to));
      to++;
      var noun = NOUNS.get(phrase.toString());
      longest = noun == null ? longest : new Seen(noun, to);
      boolean hyphen = words.is(to, "-") && words.touches(to - 1, to);
      phrase.append(hyphen ? '-' : ' ');
      to += hyphen ? 1 : 0;
    }
    return longest;
  }

  /** Whether a word of the registrant's list is somebody else here: another social worker. */
  static boolean isSomebodyElse(Words words, int from) {
    return words.in(from - 1, OTHERS)
        || words.in(from - 2, OTHERS) && !words.in(from - 2, Set.of("any", "all", "last", "first"));
  }

  /** The same noun for mum as for mother. */
  static String usual(String noun) {
    return USUAL.getOrDefault(noun, noun);
  }

  static boolean isKnown(String word) {
    return NOUNS.containsKey(word);
  }

  static Sex sex(String name) {
    var noun = NOUNS.get(name);
    return noun == null ? Sex.UNKNOWN : noun.sex();
  }
}
