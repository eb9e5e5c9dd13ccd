package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.told.PronounsRead.Read;

/**
 * Turns the registrant's pronouns into they, them, their, or their pseudonym. Where somebody else
 * is more likely meant but the registrant may be, the pronoun is hidden and a person should look.
 */
final class PronounsOfTheRegistrant {
  private final Scene scene;
  private final NeutralForms forms;

  PronounsOfTheRegistrant(Scene scene) {
    this.scene = scene;
    this.forms = new NeutralForms(scene.words(), scene.passages());
  }

  List<Found> find() {
    var found = new ArrayList<Found>();
    for (var read : scene.pronouns().all()) {
      if (scene.cast().isRegistrant(read.person()) || read.mayBeRegistrant()) {
        hide(read, found);
      }
    }
    return found;
  }

  private void hide(Read read, List<Found> found) {
    int at = read.mention().from();
    if (!Anaphors.isPronoun(scene.words(), at)) {
      found.add(found(at, "person", Kind.CUE, read.sure(), "noun that points to the registrant"));
      return;
    }
    found.add(found(at, forms.of(at), Kind.PRONOUN, read.sure(), "pronoun of the registrant"));
  }

  private Found found(int at, String text, Kind kind, boolean sure, String reason) {
    return new Found(
        scene.words().start(at),
        scene.words().end(at),
        kind,
        scene.cast().registrant(),
        Optional.of(Characteristic.SEX),
        Action.HIDE,
        !sure,
        Evidence.CONTEXT,
        text,
        reason);
  }
}
