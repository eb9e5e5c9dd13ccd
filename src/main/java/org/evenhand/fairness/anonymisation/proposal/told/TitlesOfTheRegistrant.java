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

/** Drops Mrs, Mr and the like before the registrant's name. */
final class TitlesOfTheRegistrant {
  private static final Set<String> TITLES = Lists.words("titles");
  private final Scene scene;
  private final Words words;

  TitlesOfTheRegistrant(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  List<Found> find() {
    var found = new ArrayList<Found>();
    for (var mention : scene.mentions()) {
      if (scene.cast().isRegistrant(mention.person())) {
        int at = words.is(mention.from() - 1, ".") ? mention.from() - 2 : mention.from() - 1;
        if (words.in(at, TITLES) && scene.passages().sameSegment(at, mention.from())) {
          found.add(title(at, mention.from()));
        }
      }
    }
    return found;
  }

  /** With the blank behind it. */
  private Found title(int at, int name) {
    return new Found(
        words.start(at),
        words.start(name),
        Kind.TITLE,
        scene.cast().registrant(),
        Optional.of(Characteristic.SEX),
        Action.HIDE,
        false,
        Evidence.CONTEXT,
        "",
        "title of the registrant");
  }
}
