package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who says I in each part of a document: who wrote the whole, a message within it, a line of a
 * chat.
 */
final class Voices {
  /** Whoever wrote the document, when that is not the registrant. */
  static final String AUTHOR = "author";

  private static final List<List<String>> OF_ONESELF =
      List.of(
          List.of("self", "-", "referral"),
          List.of("self", "referral"),
          List.of("self", "-", "refer"),
          List.of("self", "-", "referring"),
          List.of("refer", "myself"),
          List.of("referring", "myself"),
          List.of("reporting", "myself"),
          List.of("report", "myself"),
          List.of("declare", "to", "my", "regulator"),
          List.of("my", "regulator"),
          List.of("my", "registration"),
          List.of("i", "am", "a", "registered", "social", "worker"),
          List.of("i", "am", "a", "qualified", "social", "worker"),
          List.of("as", "a", "registered", "social", "worker", "i"));
  private static final Set<String> FIRST = Lists.words("first");
  private static final int FEW_WORDS = 60;
  private static final int SHORT = 6;
  private final Words words;
  private final Passages passages;
  private final Cast cast;
  private final Map<Integer, Mention> names = new HashMap<>();
  private final String[] voices;

  Voices(Words words, Passages passages, Cast cast, Mentions mentions) {
    this.words = words;
    this.passages = passages;
    this.cast = cast;
    mentions.all().stream()
        .filter(mention -> !mention.person().startsWith("noun:"))
        .forEach(mention -> names.put(mention.from(), mention));
    this.voices = new String[words.count()];
    Arrays.fill(voices, wroteAboutThemselves(mentions) ? cast.registrant() : author(mentions));
    readMessages();
    readTurns();
  }

  /** The key of whoever says I at a word. */
  String at(int word) {
    return voices[word];
  }

  boolean isRegistrant(int word) {
    return cast.isRegistrant(voices[word]);
  }

  static boolean isFirstPerson(Words words, int at) {
    return FIRST.contains(words.folded(at));
  }

  /** Whoever says that they are this or that, or signs the whole on a line of their own. */
  private String author(Mentions mentions) {
    if (!speaks()) {
      return AUTHOR;
    }
    for (var mention : mentions.all()) {
      int at = mention.from();
      boolean named = names.get(at) == mention && !cast.isRegistrant(mention.person());
      if (named && at < FEW_WORDS && introduces(at)) {
        return mention.person();
      }
    }
    return signs(mentions)
        .filter(name -> !cast.isRegistrant(name.person()))
        .map(Mention::person)
        .orElse(AUTHOR);
  }

  /** My name is, this is, I am, and I with a comma before a name. */
  private boolean introduces(int name) {
    boolean copula = words.is(name - 1, "is") || words.is(name - 1, "am");
    boolean mine = words.is(name - 2, "i") || words.is(name - 2, "this");
    return copula && (mine || words.is(name - 2, "name") && words.is(name - 3, "my"))
        || words.is(name - 1, "i'm")
        || words.is(name - 1, ",") && words.is(name - 2, "i");
  }

  private boolean wroteAboutThemselves(Mentions mentions) {
    for (int at = 0; at < words.count(); at++) {
      for (var phrase : OF_ONESELF) {
        if (stands(phrase, at) && !words.in(at - 1, Set.of("no", "not", "any", "a"))) {
          return true;
        }
      }
    }
    return signsAlone(mentions);
  }

  private boolean stands(List<String> phrase, int at) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.is(at + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last name of the text, on a short line of its own, is the registrant's. */
  private boolean signsAlone(Mentions mentions) {
    return speaks() && signs(mentions).filter(name -> cast.isRegistrant(name.person())).isPresent();
  }

  private boolean speaks() {
    for (int at = 0; at < words.count(); at++) {
      if (words.is(at, "i") && words.text(at).equals("I")) {
        return true;
      }
    }
    return false;
  }

  /** The last name in the last quarter of the text that begins a short line, as signatures do. */
  private Optional<Mention> signs(Mentions mentions) {
    var all = mentions.all();
    for (int i = all.size() - 1; i >= 0 && all.get(i).from() > words.count() * 3 / 4; i--) {
      var name = all.get(i);
      boolean isName = names.get(name.from()) == name;
      int end = passages.lineEnd(name.from());
      boolean alone =
          passages.lineStart(name.from()) == name.from()
              && (end == name.to() || words.isSign(name.to()) && end - name.to() < SHORT);
      if (isName && alone) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private void readMessages() {
    String voice = null;
    for (int at = 0; at < words.count(); at++) {
      if (passages.lineStart(at) == at) {
        var author = messageAuthor(at);
        voice = author.isPresent() ? author.get() : voice;
      }
      if (voice != null) {
        voices[at] = voice;
      }
    }
  }

  private Optional<String> messageAuthor(int lineStart) {
    var field = passages.field(lineStart);
    if (field.isPresent()
        && passages.isMailHead(field.get())
        && words.is(field.get().labelFrom(), "from")) {
      return Optional.of(nameWithin(field.get().valueFrom(), field.get().valueTo()).orElse(AUTHOR));
    }
    int end = passages.lineEnd(lineStart);
    boolean wrote =
        words.is(end - 2, "wrote") && words.is(end - 1, ":") && words.is(lineStart, "on");
    return wrote ? nameWithin(lineStart, end) : Optional.empty();
  }

  private Optional<String> nameWithin(int from, int to) {
    for (int at = from; at < to; at++) {
      if (names.containsKey(at)) {
        return Optional.of(names.get(at).person());
      }
    }
    return Optional.empty();
  }

  /** Lines such as {@code [10:42] Ann Dodd: ok} and {@code AD: ok}. */
  private void readTurns() {
    for (int at = 0; at < words.count(); at = passages.lineEnd(at)) {
      var name = turnOf(at);
      if (name.isPresent()) {
        Arrays.fill(voices, at, passages.lineEnd(at), name.get().person());
      }
    }
  }

  /** The answers of an interview are the registrant's unless somebody else is said to answer. */
  private Optional<Mention> answer(int at) {
    boolean answer = (words.is(at, "a") || words.is(at, "answer")) && words.is(at + 1, ":");
    return answer
        ? Optional.of(new Mention(at, at + 1, cast.registrant(), Sex.UNKNOWN, Mention.Role.LABEL))
        : Optional.empty();
  }

  private Optional<Mention> turnOf(int lineStart) {
    int end = Math.min(passages.lineEnd(lineStart), lineStart + 14);
    for (int at = lineStart; at < end; at++) {
      var name = names.get(at);
      if (name != null) {
        boolean turn =
            words.is(name.to(), ":")
                || words.is(name.to(), "-") && at > lineStart
                || words.is(name.to(), ">");
        return turn ? Optional.of(name) : Optional.empty();
      }
      if (words.isWord(at) && !words.in(at, Set.of("am", "pm"))) {
        return answer(at);
      }
    }
    return Optional.empty();
  }
}
