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
    for (int at = 0; at < scene.words().count(); at++) {
      for (var match : CueLexicon.all().at(scene.words(), at)) {
        judge(match).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Found> judge(Match match) {
    if (isInLabel(match) || idioms.cover(match.hiddenFrom(), match.hiddenTo())) {
      return Optional.empty();
    }
    var holder = ownership.of(match);
    boolean weak = match.pattern().strength() == Strength.WEAK;
    if (holder == Holder.OTHER || holder == Holder.UNCLEAR && weak) {
      return weak ? Optional.empty() : Optional.of(found(match, Action.KEEP, "of somebody else"));
    }
    var kept = allegation.why(match, holder);
    if (kept.isPresent()) {
      return Optional.of(found(match, Action.KEEP, kept.get()).unsure());
    }
    var hidden = found(widened(match), Action.HIDE, "of the registrant");
    return Optional.of(holder == Holder.REGISTRANT ? hidden : hidden.unsure());
  }

  /** With what stands beside it and tells as much: newly arrived, strict Baptist, the wife's. */
  private Match widened(Match match) {
    var words = scene.words();
    int from = match.hiddenFrom();
    while (from > match.hiddenFrom() - WIDEST
        && words.in(from - 1, MODIFIERS)
        && scene.passages().sameSegment(from - 1, match.hiddenFrom())) {
      from--;
    }
    int to = words.is(match.hiddenTo(), "'s") ? match.hiddenTo() + 1 : match.hiddenTo();
    boolean whose = words.isWord(to);
    return new Match(
        match.pattern(), match.from(), match.to(), from, whose ? to : match.hiddenTo());
  }

  private boolean isInLabel(Match match) {
    return scene
        .passages()
        .field(match.hiddenFrom())
        .filter(
            field -> match.hiddenFrom() < field.labelTo() && match.hiddenTo() <= field.valueFrom())
        .isPresent();
  }

  private Found found(Match match, Action action, String why) {
    var pattern = match.pattern();
    return new Found(
        scene.words().start(match.hiddenFrom()),
        scene.words().end(match.hiddenTo() - 1),
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
