package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Match;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Strength;

/** Finds phrases that tell a characteristic, and hides those that are the registrant's. */
final class CuesOfTheRegistrant {
  private static final int NEAR = 6;
  private static final Set<String> WORK = Lists.words("work");
  private static final Set<String> MODIFIERS = Lists.words("telling-modifiers");
  private static final int WIDEST = 2;
  private final Scene scene;
  private final Ownership ownership;
  private final Allegation allegation;
  private final Idioms idioms;

  CuesOfTheRegistrant(Scene scene) {
    this.scene = scene;
    this.ownership = new Ownership(scene);
    this.allegation = new Allegation(scene);
    this.idioms = new Idioms(scene.words());
  }

  List<Found> find() {
    var found = new ArrayList<Found>();
    CueLexicon.in(scene.words()).forEach(match -> judge(match, found));
    return found;
  }

  private void judge(Match match, List<Found> found) {
    if (isInLabel(match)) {
      return;
    }
    boolean gap = match.gapTo() > match.gapFrom();
    judge(match, match.hiddenFrom(), match.gapFrom()).ifPresent(found::add);
    if (gap) {
      judge(match, match.gapTo(), match.hiddenTo()).ifPresent(found::add);
    }
  }

  private Optional<Found> judge(Match match, int from, int to) {
    boolean faint = match.pattern().strength() == Strength.FAINT;
    boolean weak = faint || match.pattern().strength() == Strength.WEAK;
    if (idioms.cover(from, to) || faint && tellsOfTheWork(match)) {
      return Optional.empty();
    }
    var holder = ownership.of(match);
    if (holder == Holder.OTHER || holder == Holder.UNCLEAR && weak) {
      return weak
          ? Optional.empty()
          : Optional.of(found(match, from, to, Action.KEEP, "of somebody else"));
    }
    var kept = allegation.why(match, holder);
    if (kept.isPresent()) {
      return Optional.of(found(match, from, to, Action.KEEP, kept.get()).unsure());
    }
    int wideFrom = widenedFrom(from);
    int wideTo = widenedTo(to);
    var hidden = found(match, wideFrom, wideTo, Action.HIDE, "of the registrant");
    return Optional.of(holder == Holder.REGISTRANT ? hidden : hidden.unsure());
  }

  /** With what stands before it and tells as much: newly arrived, strict Baptist. */
  private int widenedFrom(int hiddenFrom) {
    int from = hiddenFrom;
    while (from > hiddenFrom - WIDEST
        && scene.words().in(from - 1, MODIFIERS)
        && scene.passages().sameSegment(from - 1, hiddenFrom)) {
      from--;
    }
    return from;
  }

  /** The wife's: with the sign that it is hers. */
  private int widenedTo(int hiddenTo) {
    int to = scene.words().is(hiddenTo, "'s") ? hiddenTo + 1 : hiddenTo;
    return scene.words().isWord(to) ? to : hiddenTo;
  }

  /** What is said beside visits, records and courts rather is what was done than who did it. */
  private boolean tellsOfTheWork(Match match) {
    for (int at = match.from() - NEAR; at < match.to() + NEAR; at++) {
      if (scene.passages().sameSegment(at, match.from()) && scene.words().in(at, WORK)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInLabel(Match match) {
    return scene
        .passages()
        .field(match.hiddenFrom())
        .filter(
            field -> match.hiddenFrom() < field.labelTo() && match.hiddenTo() <= field.valueFrom())
        .isPresent();
  }

  private Found found(Match match, int from, int to, Action action, String why) {
    var pattern = match.pattern();
    return new Found(
        scene.words().start(from),
        scene.words().end(to - 1),
        Kind.CUE,
        action == Action.HIDE ? scene.cast().registrant() : "",
        Optional.of(pattern.characteristic()),
        action,
        false,
        Evidence.LEXICON,
        pattern.replacement(),
        "cue '" + pattern + "' " + why);
  }
}
