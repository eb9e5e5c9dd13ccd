package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Token;

/** Hides what is written in another script, or in another language by its little words. */
final class OtherLanguages {
  private static final Set<String> LITTLE_WORDS = Lists.words("little-words-of-other-languages");
  private static final Set<String> TELLING = Lists.words("telling-words-of-other-languages");
  private static final Set<String> LOANS = Lists.words("loans-with-accents");
  private static final int SHORTEST = 4;
  private final Scene scene;
  private final Words words;

  OtherLanguages(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  List<Found> find() {
    var found = new ArrayList<Found>();
    for (int at = 0; at < words.count(); at++) {
      int end =
          Math.max(Math.max(otherScript(at), telling(at)), Math.max(snippet(at), otherLetters(at)));
      if (end > at) {
        found.add(found(at, end));
        at = end - 1;
      }
    }
    return found;
  }

  private int otherScript(int from) {
    int at = from;
    while (words.isWord(at) && isOtherScript(words.text(at))) {
      at++;
    }
    return at;
  }

  /** Words in small letters with letters that English has not: {@code kochanie, dziękuję}. */
  private int otherLetters(int from) {
    int at = from;
    while (words.has(at)
        && words.token(at).shape() == Token.Shape.LOWER
        && words.text(at).length() >= SHORTEST
        && !words.text(at).equals(words.folded(at))
        && !words.in(at, LOANS)) {
      at++;
    }
    return at;
  }

  private static boolean isOtherScript(String word) {
    var script = Character.UnicodeScript.of(word.codePointAt(0));
    return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON;
  }

  private int telling(int at) {
    return words.in(at, TELLING) ? at + 1 : at;
  }

  /** A row of words of one cell or sentence, half of which are little words of other languages. */
  private int snippet(int from) {
    if (!words.isWord(from)
        || scene.passages().sameSegment(from - 1, from) && words.isWord(from - 1)) {
      return from;
    }
    int at = from;
    int little = 0;
    while (words.isWord(at) && scene.passages().sameSegment(from, at)) {
      little += words.in(at, LITTLE_WORDS) ? 1 : 0;
      at++;
    }
    int count = at - from;
    return count >= 2 && little * 2 >= count && !isEnglish(from, at) ? at : from;
  }

  private boolean isEnglish(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean english =
          PeopleNouns.isKnown(words.folded(at))
              || Verbs.isFinite(words.folded(at))
              || Voices.isFirstPerson(words, at)
              || Anaphors.isPronoun(words, at);
      if (english) {
        return true;
      }
    }
    return false;
  }

  private Found found(int from, int to) {
    return new Found(
        words.start(from),
        words.end(to - 1),
        Kind.CUE,
        scene.cast().registrant(),
        Optional.of(Characteristic.LANGUAGE),
        Action.HIDE,
        true,
        Evidence.PATTERN,
        Neutral.wording(Characteristic.LANGUAGE),
        "another language or script");
  }
}
