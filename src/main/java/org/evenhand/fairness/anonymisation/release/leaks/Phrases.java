package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.release.Leak.Rule;

/** Names of bodies, addresses, and what was taken out before: words in their order. */
final class Phrases implements LeakRule {
  private static final int LONG = 8;

  /**
   * @param ordinary whether all its words are ordinary ones, so that their capitals count
   */
  private record Phrase(Rule rule, List<String> folded, List<String> raw, boolean ordinary) {}

  private final List<Phrase> phrases = new ArrayList<>();

  void add(Rule rule, String phrase) {
    var words = new Words(phrase);
    var folded = new ArrayList<String>();
    var raw = new ArrayList<String>();
    for (var i = 0; i < words.count(); i++) {
      if (i > 0 || !words.at(i).folded().equals("the")) {
        folded.add(words.at(i).folded());
        raw.add(words.at(i).raw());
      }
    }
    if (folded.size() > 1 || folded.size() == 1 && !OrdinaryWords.has(folded.get(0))) {
      phrases.add(new Phrase(rule, folded, raw, folded.stream().allMatch(OrdinaryWords::has)));
    }
  }

  @Override
  public List<Hit> in(Words words) {
    var hits = new ArrayList<Hit>();
    for (var phrase : phrases) {
      for (var place = 0; place + phrase.folded().size() <= words.count(); place++) {
        if (isAt(phrase, words, place)) {
          hits.add(new Hit(phrase.rule(), words.from(place, place + phrase.folded().size() - 1)));
        }
      }
      var joined = String.join("", phrase.folded());
      for (var place = 0; place < words.count() && joined.length() >= LONG; place++) {
        if (phrase.folded().size() > 1 && words.at(place).folded().contains(joined)) {
          hits.add(new Hit(phrase.rule(), words.chunk(place)));
        }
      }
    }
    return hits;
  }

  private static boolean isAt(Phrase phrase, Words words, int place) {
    for (var i = 0; i < phrase.folded().size(); i++) {
      if (!words.at(place + i).folded().equals(phrase.folded().get(i))) {
        return false;
      }
    }
    return !phrase.ordinary()
        || words.at(place).raw().equals(phrase.raw().get(0))
        || words.at(place).isShouted();
  }
}
