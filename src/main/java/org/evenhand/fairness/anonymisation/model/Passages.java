package org.evenhand.fairness.anonymisation.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.evenhand.fairness.anonymisation.api.Side;
import org.evenhand.fairness.anonymisation.api.Standing;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.ResidualRisk;
import org.evenhand.fairness.anonymisation.proposal.resolution.Passage;
import org.evenhand.fairness.anonymisation.proposal.resolution.ReleasedText;
import org.evenhand.fairness.anonymisation.proposal.resolution.Verdicts;
import org.evenhand.fairness.anonymisation.proposal.resolution.Wording;

/**
 * Everything of one document that was found or marked, in order and without overlap. A passage is
 * told by where it starts. Nothing here changes a passage that does not exist: whoever asks for one
 * that somebody else has changed meanwhile gets the passages as they are.
 */
public record Passages(List<ReviewedPassage> all) {
  public static final Passages NONE = new Passages(List.of());

  public Passages {
    all = List.copyOf(all);
  }

  /**
   * A proposal as it comes to the reviewer. What is hidden anyway need not be decided as well, and
   * dates and amounts of what happened, which belong into the file, need no look.
   */
  public static Passages of(Proposal proposal, String source) {
    var kept = NONE;
    for (var passage : proposal.passages()) {
      if (passage.isHidden()) {
        kept = kept.with(ReviewedPassage.proposed(passage, ""));
      }
    }
    for (var passage : proposal.passages()) {
      if (!passage.isHidden() && !isAFactOfTheMatter(passage)) {
        kept = kept.besides(ReviewedPassage.proposed(passage, wouldRead(passage, source)));
      }
    }
    return kept;
  }

  private static boolean isAFactOfTheMatter(Passage passage) {
    return passage.action() == Action.KEEP
        && (passage.kind() == Kind.DATE || passage.kind() == Kind.QUANTITY);
  }

  private static String wouldRead(Passage passage, String source) {
    return Wording.fitted(
        Wording.of(passage.kind()), source.substring(passage.start(), passage.end()));
  }

  /** The passage that starts there; null when there is none. */
  public ReviewedPassage at(int start) {
    return all.stream().filter(passage -> passage.start() == start).findFirst().orElse(null);
  }

  public List<ReviewedPassage> undecided() {
    return all.stream().filter(ReviewedPassage::isUndecided).toList();
  }

  /** What was decided by the proposal in doubt, and nobody has looked at. */
  public List<ReviewedPassage> toLookAt() {
    return all.stream().filter(ReviewedPassage::isToLookAt).toList();
  }

  public Passages settle(int start, Standing as, String by) {
    return change(start, passage -> passage.settled(as, by));
  }

  /** Takes in, and hides, the next word on one side, and whatever other passage stands there. */
  public Passages widen(int start, Side side, String source, String by) {
    var passage = at(start);
    if (passage == null) {
      return this;
    }
    var wider =
        side == Side.BEFORE
            ? passage.reaching(NextWord.before(source, passage.start()), passage.end(), by)
            : passage.reaching(passage.start(), NextWord.after(source, passage.end()), by);
    return with(wider);
  }

  /** Hides one passage under another name. */
  public Passages call(int start, String entity, String words, String by) {
    return change(start, passage -> passage.called(entity, words, by));
  }

  /** Everything of one entity becomes another's. */
  public Passages same(
      String entity, String other, Function<ReviewedPassage, String> words, String by) {
    return new Passages(
        all.stream()
            .map(
                passage ->
                    passage.entity().equals(entity) && passage.isHidden()
                        ? passage.called(other, words.apply(passage), by)
                        : passage)
            .toList());
  }

  /** Adds what was found by a reviewer's word, where it is not wholly hidden already. */
  public Passages adding(List<ReviewedPassage> found) {
    var more = this;
    for (var passage : found) {
      more = more.hides(passage) ? more : more.with(more.joined(passage));
    }
    return more;
  }

  /** How many of these would be new to {@link #adding}. */
  public int lacking(List<ReviewedPassage> found) {
    return (int) found.stream().filter(passage -> !hides(passage)).count();
  }

  private boolean hides(ReviewedPassage passage) {
    return all.stream()
        .anyMatch(
            known ->
                known.isHidden()
                    && known.start() <= passage.start()
                    && passage.end() <= known.end());
  }

  /** Reaching as far as what is hidden of it already. */
  private ReviewedPassage joined(ReviewedPassage passage) {
    int from = passage.start();
    int to = passage.end();
    for (var known : all) {
      if (known.isHidden() && known.overlaps(passage)) {
        from = Math.min(from, known.start());
        to = Math.max(to, known.end());
      }
    }
    return passage.reaching(from, to, passage.settledBy());
  }

  /** The source with everything replaced that is hidden. */
  public String released(String source) {
    return ReleasedText.of(source, asPassages());
  }

  /** How likely it is that the text as it now stands tells who it is about. */
  public ResidualRisk risk(String source) {
    return new Verdicts(Reading.of(source), asPassages()).residualRisk();
  }

  List<Passage> asPassages() {
    return all.stream().map(ReviewedPassage::asPassage).toList();
  }

  private Passages change(int start, UnaryOperator<ReviewedPassage> how) {
    return new Passages(
        all.stream()
            .map(passage -> passage.start() == start ? how.apply(passage) : passage)
            .toList());
  }

  /** In the place of whatever it overlaps. */
  private Passages with(ReviewedPassage passage) {
    var others = new ArrayList<>(all);
    others.removeIf(passage::overlaps);
    others.add(passage);
    others.sort(Comparator.comparingInt(ReviewedPassage::start));
    return new Passages(others);
  }

  private Passages besides(ReviewedPassage passage) {
    return all.stream().anyMatch(passage::overlaps) ? this : with(passage);
  }
}
