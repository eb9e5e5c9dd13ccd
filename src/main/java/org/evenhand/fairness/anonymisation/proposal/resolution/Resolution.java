package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/**
 * Takes together everything that was found in a document. What is hidden is the union of all that
 * is to be hidden; nothing is un-hidden by a rule that comes later. Only how a passage reads is
 * decided between those who found it.
 */
public final class Resolution {
  private static final Comparator<Found> BY_PLACE =
      Comparator.comparingInt(Found::start)
          .thenComparing(Comparator.comparingInt(Found::end).reversed())
          .thenComparing(Found::evidence)
          .thenComparing(Found::kind)
          .thenComparing(Found::entity)
          .thenComparing(Found::reason);

  private final String source;
  private final List<Found> kept;

  /** Up to where any of those kept reaches that begin no later than each. */
  private final int[] farthest;

  private Resolution(String source, List<Found> kept) {
    this.source = source;
    this.kept = kept;
    this.farthest = new int[kept.size()];
    int end = 0;
    for (int i = 0; i < farthest.length; i++) {
      end = Math.max(end, kept.get(i).end());
      farthest[i] = end;
    }
  }

  /** The passages of a document, in order, without their pseudonyms yet. */
  public static List<Passage> of(String source, List<Found> found) {
    var kept = with(Action.KEEP, found);
    return new Resolution(source, kept).resolve(found);
  }

  private List<Passage> resolve(List<Found> found) {
    var hides = new ArrayList<Found>();
    for (var hide : with(Action.HIDE, found)) {
      if (!isKeptFrom(hide)) {
        hides.add(hide);
      }
    }
    var hidden = new Merging(source).merge(unions(hides));
    var passages = new ArrayList<>(hidden);
    passages.addAll(outside(with(Action.POSSIBLE, found), hidden));
    passages.addAll(outside(kept, hidden));
    passages.sort(Comparator.comparingInt(Passage::start).thenComparing(Passage::action));
    return passages;
  }

  private static List<Found> with(Action action, List<Found> found) {
    return found.stream().filter(f -> f.action() == action).sorted(BY_PLACE).toList();
  }

  /**
   * What is alleged, and a word that only looks like a name, stay readable against a guess; never
   * against what the case's data or a form with a meaning say.
   */
  private boolean isKeptFrom(Found hide) {
    if (hide.evidence() != Evidence.CAPITAL && hide.evidence() != Evidence.LEXICON) {
      return false;
    }
    boolean neutral = hide.kind() == Kind.PRONOUN || hide.kind() == Kind.TITLE;
    for (int i = lastBeginning(hide.start()); i >= 0 && farthest[i] >= hide.end(); i--) {
      var keep = kept.get(i);
      boolean same = keep.start() == hide.start() && keep.end() == hide.end();
      boolean covers = keep.start() <= hide.start() && keep.end() >= hide.end();
      if (same || covers && !neutral && !isListedName(hide)) {
        return true;
      }
    }
    return false;
  }

  /** The last of those kept that begins no later than a place, or -1. */
  private int lastBeginning(int start) {
    int low = -1;
    int high = kept.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (kept.get(middle).start() <= start) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** A person is named also within what is alleged. */
  private static boolean isListedName(Found hide) {
    return hide.kind() == Kind.NAME && hide.evidence() == Evidence.LEXICON;
  }

  private List<Passage> unions(List<Found> hides) {
    var passages = new ArrayList<Passage>();
    var overlapping = new ArrayList<Found>();
    int end = -1;
    for (var hide : hides) {
      if (hide.start() >= end && !overlapping.isEmpty()) {
        passages.add(Label.of(source, overlapping));
        overlapping.clear();
      }
      overlapping.add(hide);
      end = Math.max(end, hide.end());
    }
    if (!overlapping.isEmpty()) {
      passages.add(Label.of(source, overlapping));
    }
    return passages;
  }

  /** Those that no hidden passage touches, the first of several at a place. */
  private List<Passage> outside(List<Found> found, List<Passage> hidden) {
    var passages = new ArrayList<Passage>();
    int next = 0;
    int end = -1;
    for (var one : found) {
      while (next < hidden.size() && hidden.get(next).end() <= one.start()) {
        next++;
      }
      boolean meets = next < hidden.size() && hidden.get(next).start() < one.end();
      if (!meets && one.start() >= end) {
        passages.add(Label.of(source, List.of(one)));
        end = one.end();
      }
    }
    return passages;
  }
}
