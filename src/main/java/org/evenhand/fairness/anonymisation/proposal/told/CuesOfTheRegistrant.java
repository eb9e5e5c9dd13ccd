package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Match;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Strength;

/** Finds phrases that tell a characteristic, and hides those that are the registrant's. */
final class CuesOfTheRegistrant {
  private final Scene scene;
  private final Ownership ownership;

  CuesOfTheRegistrant(Scene scene) {
    this.scene = scene;
    this.ownership = new Ownership(scene);
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
    var holder = ownership.of(match);
    var pattern = match.pattern();
    if (holder == Holder.OTHER) {
      return pattern.strength() == Strength.WEAK
          ? Optional.empty()
          : Optional.of(found(match, Action.KEEP, "of somebody else"));
    }
    if (holder == Holder.UNCLEAR && pattern.strength() == Strength.WEAK) {
      return Optional.empty();
    }
    var hidden = found(match, Action.HIDE, "of the registrant");
    return Optional.of(holder == Holder.UNCLEAR ? hidden.unsure() : hidden);
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
