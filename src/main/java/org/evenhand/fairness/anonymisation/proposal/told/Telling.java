package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;

/** Reads a document once and hides the registrant's titles, pronouns and characteristics. */
public final class Telling implements Recogniser {
  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var scene = Scene.of(reading, known);
    var found = new ArrayList<Found>();
    found.addAll(new TitlesOfTheRegistrant(scene).find());
    found.addAll(new PronounsOfTheRegistrant(scene).find());
    found.addAll(new FormFields(scene).find());
    found.addAll(new OtherLanguages(scene).find());
    found.addAll(new CuesOfTheRegistrant(scene).find());
    return found;
  }
}
