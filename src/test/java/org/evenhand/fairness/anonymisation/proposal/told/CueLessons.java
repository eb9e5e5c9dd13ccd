package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Reading;

/**
 * What a text with its right answers teaches about cues: for each candidate its signs, and whether
 * it tells a characteristic of the registrant.
 */
final class CueLessons {
  private final List<Lesson> lessons = new ArrayList<>();

  /**
   * A candidate to learn from.
   *
   * @param signs as the weights name them: those of the words, alone and with their holder
   * @param tells whether it must be hidden
   * @param copies how often it counts: rarely where many candidates overlap
   */
  record Lesson(List<String> signs, boolean tells, int copies) {}

  /**
   * Where a text must be hidden and what gives it away, and where it is hidden for other reasons.
   */
  record Answers(List<int[]> cores, List<int[]> others) {}

  /**
   * @param only the one characteristic that was marked; null when all are
   * @param kind the kind of text, so that what is usual there is not learnt for referrals; empty
   *     for a referral
   */
  void learn(
      Reading reading,
      Knowledge known,
      Answers answers,
      Characteristic only,
      String kind,
      int copies) {
    var scene = Scene.of(reading, known);
    var candidates = new CueCandidates(scene);
    var signs = new CueSigns(scene, candidates);
    var allegation = new Allegation(scene);
    for (var candidate : candidates.all()) {
      int start = scene.words().start(candidate.from());
      int end = scene.words().end(candidate.to() - 1);
      boolean tells = meets(start, end, answers.cores());
      boolean marked = only == null || only == candidate.characteristic();
      boolean alleged = allegation.why(candidate).isPresent();
      if (tells || marked && !alleged && !meets(start, end, answers.others())) {
        int rivals = rivals(candidate, candidates.all());
        int times = Math.max(1, (int) Math.round(copies / Math.sqrt(rivals)));
        lessons.add(new Lesson(named(candidate, signs, scene.words(), kind), tells, times));
      }
    }
  }

  List<Lesson> lessons() {
    return lessons;
  }

  private static boolean meets(int start, int end, List<int[]> places) {
    return places.stream().anyMatch(place -> start < place[1] && place[0] < end);
  }

  private static int rivals(CueCandidate candidate, List<CueCandidate> all) {
    int rivals = 0;
    for (var other : all) {
      rivals += other.from() < candidate.to() && candidate.from() < other.to() ? 1 : 0;
    }
    return rivals;
  }

  private static List<String> named(
      CueCandidate candidate, CueSigns signs, Words words, String kind) {
    var named = new ArrayList<String>();
    for (var sign : signs.of(candidate)) {
      named.add(sign);
      named.add(sign + "|" + candidate.holder());
    }
    if (candidate.to() == candidate.from() + 1) {
      named.add("word " + words.folded(candidate.from()));
    }
    if (!kind.isEmpty()) {
      named.add("text " + kind);
      named.add("text " + kind + "|" + candidate.holder());
      named.add("text " + kind + (candidate.isPhrase() ? " phrase" : " word"));
    }
    return named;
  }
}
