package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Match;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Strength;

/** All words of a document that may tell a characteristic, found by phrase and by list. */
final class CueCandidates {
  private static final Map<Characteristic, CuePattern> BARE = bare();
  private static final WordClass YEAR = WordClass.named("year");
  private static final int HOLDERS = Holder.values().length;
  private static final int PHRASES = HOLDERS * Strength.values().length;
  private final Scene scene;
  private final Ownership ownership;
  private final List<CueCandidate> all = new ArrayList<>();
  private final Map<Characteristic, long[]> cover = new EnumMap<>(Characteristic.class);

  private record Place(
      Characteristic characteristic, Strength strength, int from, int to, int begin) {}

  CueCandidates(Scene scene) {
    this.scene = scene;
    this.ownership = new Ownership(scene);
    for (var each : Characteristic.values()) {
      cover.put(each, new long[scene.words().count()]);
    }
    var seen = new HashSet<Place>();
    CueLexicon.in(scene.words()).forEach(match -> addPhrase(match, seen));
    for (int at = 0; at < scene.words().count(); at++) {
      for (var hit : CueWords.all().at(scene.words(), at)) {
        addWord(hit);
      }
      if (YEAR.match(scene.words(), at) > at) {
        addWord(new CueWords.Hit(Characteristic.AGE, "year", at, at + 1));
      }
    }
  }

  private static Map<Characteristic, CuePattern> bare() {
    var bare = new EnumMap<Characteristic, CuePattern>(Characteristic.class);
    for (var each : Characteristic.values()) {
      bare.put(each, new CuePattern(each, Strength.WEAK, "*"));
    }
    return bare;
  }

  /** Whether words plainly are about somebody else. */
  boolean isPlainlyOthers(CueCandidate candidate) {
    return ownership.isPlainlyOthers(candidate.match());
  }

  List<CueCandidate> all() {
    return all;
  }

  /** Whether a phrase of a strength that tells the same overlaps a candidate, with its holder. */
  boolean isBeside(CueCandidate candidate, Strength strength, Holder holder) {
    return (coverOf(candidate) & bit(strength, holder)) != 0;
  }

  /** How many holders and strengths of phrases, and whether a list, speak of the same words. */
  int support(CueCandidate candidate) {
    return Long.bitCount(coverOf(candidate));
  }

  /** Whether words are a candidate for another characteristic too. */
  boolean isAmbiguous(CueCandidate candidate) {
    for (var each : Characteristic.values()) {
      if (each != candidate.characteristic() && cover.get(each)[candidate.from()] != 0) {
        return true;
      }
    }
    return false;
  }

  private long coverOf(CueCandidate candidate) {
    var words = cover.get(candidate.characteristic());
    long all = 0;
    for (int at = candidate.from(); at < candidate.to(); at++) {
      all |= words[at];
    }
    return all;
  }

  private static long bit(Strength strength, Holder holder) {
    return 1L << (strength.ordinal() * HOLDERS + holder.ordinal());
  }

  private void addPhrase(Match match, Set<Place> seen) {
    boolean gap = match.gapTo() > match.gapFrom();
    addPhrase(match, match.hiddenFrom(), match.gapFrom(), seen);
    if (gap) {
      addPhrase(match, match.gapTo(), match.hiddenTo(), seen);
    }
  }

  private void addPhrase(Match match, int from, int to, Set<Place> seen) {
    var pattern = match.pattern();
    var place = new Place(pattern.characteristic(), pattern.strength(), from, to, match.from());
    if (!isInLabel(from, to) && seen.add(place)) {
      var holder = ownership.of(match);
      add(new CueCandidate(match, "", from, to, holder), bit(pattern.strength(), holder));
    }
  }

  private void addWord(CueWords.Hit hit) {
    int to = hit.to();
    if (!isInLabel(hit.from(), to)) {
      var pattern = BARE.get(hit.characteristic());
      var match = new Match(pattern, hit.from(), to, hit.from(), to, to, to);
      var holder = ownership.of(match);
      add(
          new CueCandidate(match, hit.list(), hit.from(), to, holder),
          1L << (PHRASES + holder.ordinal()));
    }
  }

  private void add(CueCandidate candidate, long bit) {
    all.add(candidate);
    var words = cover.get(candidate.characteristic());
    for (int at = candidate.from(); at < candidate.to(); at++) {
      words[at] |= bit;
    }
  }

  private boolean isInLabel(int from, int to) {
    return scene
        .passages()
        .field(from)
        .filter(field -> from < field.labelTo() && to <= field.valueFrom())
        .isPresent();
  }
}
