package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/** Names and nouns for people in a document, each with the person they stand for. */
final class Mentions {
  private static final Set<String> FEMALE_TITLES =
      Set.of("mrs", "ms", "miss", "madam", "dame", "mme", "missus", "sister");
  private static final Set<String> MALE_TITLES = Set.of("mr", "sir", "mister", "lord");
  private static final Set<String> WORKER_AFTER =
      Set.of(
          "the", "this", "that", "said", "our", "my", "her", "his", "their", "a", "agency",
          "above");
  private static final Set<Kind> NAMING = EnumSet.of(Kind.NAME, Kind.HANDLE, Kind.USERNAME);
  private static final Set<String> PREDICATES = Lists.words("predicates");
  private static final Set<String> DETERMINERS = Lists.words("determiners");
  private static final Map<String, Set<String>> FORENAMES = Lists.sections("told-forenames");
  private static final List<WordClass> NO_PEOPLE =
      List.of("country", "cityabroad", "demonym", "feast", "faith", "language", "dress").stream()
          .map(WordClass::named)
          .toList();
  private final Words words;
  private final Passages passages;
  private final Cast cast;
  private final List<Mention> all = new ArrayList<>();
  private final Map<Integer, Mention> byFirst = new HashMap<>();
  private final Map<String, String> alias = new HashMap<>();

  Mentions(Words words, Passages passages, Cast cast, List<Found> found) {
    this.words = words;
    this.passages = passages;
    this.cast = cast;
    addNames(found);
    addNouns();
    addLetters();
    all.sort(Comparator.comparingInt(Mention::from));
    joinNounsAndNames();
    all.forEach(this::countSex);
    all.forEach(mention -> byFirst.put(mention.from(), mention));
  }

  List<Mention> all() {
    return all;
  }

  Mention beginning(int word) {
    return byFirst.get(word);
  }

  /** The name before a chat's line says who speaks, not of whom. */
  private boolean labelsTurn(int from, int to) {
    return words.is(to, ":") && passages.lineStart(from) > from - 6 && startsLine(from);
  }

  private boolean startsLine(int from) {
    for (int at = passages.lineStart(from); at < from; at++) {
      if (words.isWord(at)) {
        return false;
      }
    }
    return true;
  }

  private void addNames(List<Found> found) {
    var names =
        found.stream()
            .filter(each -> NAMING.contains(each.kind()) && each.action() == Action.HIDE)
            .sorted(Comparator.comparingInt(Found::start).thenComparing(each -> -each.end()))
            .toList();
    int free = 0;
    for (var name : names) {
      int from = words.from(name.start());
      int to = words.from(name.end());
      if (from >= free && to > from && !isNobody(from, to)) {
        var role = labelsTurn(from, to) ? Mention.Role.LABEL : role(from, to);
        all.add(new Mention(from, to, key(name, to), title(from), role));
        free = to;
      }
    }
  }

  /** Lagos, Hajj, Im: taken for a name for its capital. */
  private boolean isNobody(int from, int to) {
    return to - from == 1
        && (Voices.isFirstPerson(words, from)
            || NO_PEOPLE.stream().anyMatch(c -> c.match(words, from) > from));
  }

  private String key(Found name, int to) {
    boolean single = to - words.from(name.start()) == 1;
    boolean stranger = name.entity().isEmpty() || name.entity().contains(":");
    if (single && stranger && cast.isPetName(words.folded(to - 1))) {
      return cast.registrant();
    }
    return name.entity().isEmpty() ? "name:" + words.folded(to - 1) : name.entity();
  }

  private Sex title(int from) {
    int before = words.is(from - 1, ".") ? from - 2 : from - 1;
    for (int at : new int[] {from, before}) {
      if (words.is(at, "mx")) {
        return Sex.NEITHER;
      }
      if (words.in(at, FEMALE_TITLES)) {
        return Sex.FEMALE;
      }
      if (words.in(at, MALE_TITLES)) {
        return Sex.MALE;
      }
    }
    return Sex.UNKNOWN;
  }

  /** Of somebody else than the registrant, what the forename suggests. */
  private Sex forename(int from, int to) {
    for (int at = from; at < to; at++) {
      if (FORENAMES.get("female").contains(words.folded(at))) {
        return Sex.FEMALE;
      }
      if (FORENAMES.get("male").contains(words.folded(at))) {
        return Sex.MALE;
      }
    }
    return Sex.UNKNOWN;
  }

  private void addNouns() {
    var named = named();
    var introduced = new HashSet<String>();
    for (int at = 0; at < words.count(); at++) {
      var seen = named[at] ? null : PeopleNouns.at(words, at);
      if (seen != null && !isAnaphor(at, seen, introduced) && !isPredicate(at)) {
        introduced.add(seen.noun().name());
        all.add(mention(at, seen));
        at = seen.to() - 1;
      }
    }
  }

  private boolean[] named() {
    var named = new boolean[words.count() + 1];
    all.forEach(name -> Arrays.fill(named, name.from(), name.to(), true));
    return named;
  }

  /** J told her mother: a letter that stands for somebody as a name would. */
  private void addLetters() {
    var named = named();
    var people = new HashSet<String>();
    for (int at = 0; at < words.count(); at++) {
      boolean acts = !named[at] && isLetter(at);
      if (acts && (Verbs.isFinite(words.folded(at + 1)) || words.is(at + 1, "'s"))) {
        people.add(words.text(at));
      }
    }
    for (int at = 0; at < words.count(); at++) {
      if (!named[at] && isLetter(at) && people.contains(words.text(at))) {
        var key = "name:" + words.folded(at);
        all.add(new Mention(at, at + 1, key, title(at), role(at, at + 1)));
      }
    }
  }

  private boolean isLetter(int at) {
    var word = words.text(at);
    return words.isWord(at)
        && word.length() == 1
        && Character.isUpperCase(word.charAt(0))
        && !word.equals("I")
        && !word.equals("A")
        && !words.is(at + 1, ".");
  }

  /** Is a nice lady, as a father: no other person than the subject. */
  private boolean isPredicate(int at) {
    if (Lists.anaphors().containsKey(words.folded(at)) && Appositions.isOne(words, passages, at)) {
      return true;
    }
    int article = at - 1;
    while (article > at - 4 && words.isWord(article) && !words.in(article, DETERMINERS)) {
      article--;
    }
    boolean indefinite = words.is(article, "a") || words.is(article, "an");
    return indefinite && words.in(article - 1, PREDICATES);
  }

  /**
   * This woman, the man: read like a pronoun, not as a person of their own; but not where an
   * elderly woman was spoken of before.
   */
  private boolean isAnaphor(int at, PeopleNouns.Seen seen, Set<String> introduced) {
    return Anaphors.isOne(words, at)
        && seen.to() == at + 1
        && !introduced.contains(seen.noun().name());
  }

  private Mention mention(int at, PeopleNouns.Seen seen) {
    var noun = seen.noun();
    boolean registrant = noun.registrant() && !PeopleNouns.isSomebodyElse(words, at);
    if (registrant && noun.name().equals("worker")) {
      registrant = words.in(at - 1, WORKER_AFTER);
    }
    var key = registrant ? cast.registrant() : "noun:" + PeopleNouns.usual(noun.name());
    return new Mention(at, seen.to(), key, noun.sex(), role(at, seen.to()));
  }

  private Mention.Role role(int from, int to) {
    if (words.is(to, "'s") || words.is(to, "'") || words.text(to - 1).endsWith("'s")) {
      return Mention.Role.POSSESSOR;
    }
    int begin = from;
    while (words.in(begin - 1, DETERMINERS) || isTitle(begin - 1)) {
      begin--;
    }
    int before = begin - 1;
    boolean clauseBegins =
        !passages.sameSegment(before, from)
            || Clauses.opens(words, before)
            || words.is(before, ";")
            || words.is(before, "and");
    boolean subject = isFollowedByVerb(from, to) || clauseBegins && words.isWord(to);
    if (!subject) {
      return Mention.Role.OTHER;
    }
    return Clauses.opens(words, before) ? Mention.Role.INNER_SUBJECT : Mention.Role.SUBJECT;
  }

  private boolean isTitle(int at) {
    return words.in(at, FEMALE_TITLES) || words.in(at, MALE_TITLES) || words.is(at, ".");
  }

  /** Also over what stands between commas: {@code her sister, Ruth, attended}. */
  private boolean isFollowedByVerb(int from, int to) {
    int next = to;
    if (words.is(next, ",") && Verbs.isFinite(words.folded(next + 1))) {
      return true;
    }
    if (words.is(next, ",")) {
      int close = next + 1;
      while (words.has(close) && close < next + 8 && !words.is(close, ",")) {
        close++;
      }
      next = words.is(close, ",") ? close + 1 : next;
    }
    while (Verbs.isAdverb(words.folded(next))) {
      next++;
    }
    return Verbs.isFinite(words.folded(next)) && passages.sameSegment(from, next);
  }

  /** {@code her manager, Owen Baptiste}: a noun beside a name stands for the same person. */
  private void joinNounsAndNames() {
    var apposed = new HashMap<Integer, String>();
    for (int i = 0; i + 1 < all.size(); i++) {
      var left = all.get(i);
      var right = all.get(i + 1);
      boolean leftNoun = left.person().startsWith("noun:");
      boolean rightNoun = right.person().startsWith("noun:");
      if (leftNoun != rightNoun && areApposed(left, right, leftNoun)) {
        apposed.put(leftNoun ? i : i + 1, leftNoun ? right.person() : left.person());
      }
    }
    for (int i = 0; i < all.size(); i++) {
      if (apposed.containsKey(i)) {
        alias.putIfAbsent(all.get(i).person(), apposed.get(i));
      }
    }
    for (int i = 0; i < all.size(); i++) {
      var mention = all.get(i);
      if (apposed.containsKey(i)) {
        alias.put(mention.person(), apposed.get(i));
      }
      all.set(i, mention.of(alias.getOrDefault(mention.person(), mention.person())));
    }
  }

  private boolean areApposed(Mention left, Mention right, boolean leftNoun) {
    if (!passages.sameSegment(left.from(), right.from())) {
      return false;
    }
    boolean twoNouns = leftNoun && PeopleNouns.at(words, right.from()) != null;
    if (twoNouns && left.to() == right.from()) {
      return false;
    }
    int at = left.to();
    boolean sign = words.is(at, ",") || words.is(at, "(");
    at += sign ? 1 : 0;
    if (leftNoun) {
      at +=
          words.is(at, "is")
                  || words.is(at, "was")
                  || words.is(at, "called")
                  || words.is(at, "named")
              ? 1
              : 0;
      return at == right.from();
    }
    while (sign && at < right.from() && at < left.to() + 4 && words.isWord(at)) {
      at++;
    }
    boolean closes = words.isSign(right.to()) && !words.is(right.to(), "'s");
    return sign && at == right.from() && closes && !cast.isRegistrant(left.person());
  }

  private void countSex(Mention mention) {
    boolean noun = !cast.isRegistrant(mention.person());
    cast.spokenOf(mention.person(), mention.sex(), noun ? 3 : 5);
    if (noun && mention.sex() == Sex.UNKNOWN && !mention.person().startsWith("noun:")) {
      cast.spokenOf(mention.person(), forename(mention.from(), mention.to()), 2);
    }
  }
}
