package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;

/** A known party by initials alone: {@code S. E. P-K}, {@code H.R.M.-A.}, {@code JS}. */
public final class KnownInitials implements Recogniser {

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    Map<KnownParty, Initials> initials = new LinkedHashMap<>();
    known.parties().stream()
        .filter(party -> !party.surnames().isEmpty())
        .forEach(party -> initials.put(party, new Initials(party)));
    var blocks = InitialBlock.in(reading.tokens());
    var introduced = new HashSet<String>();
    for (var block : blocks) {
      if (block.isIntroduced()) {
        introduced.add(block.letters());
      }
    }
    var found = new ArrayList<Found>();
    for (var block : blocks) {
      for (var party : initials.keySet()) {
        if (initials.get(party).areWhole(block.letters())) {
          found.add(found(reading, party, block, introduced));
          break;
        }
      }
    }
    return found;
  }

  private static Found found(
      Reading reading, KnownParty party, InitialBlock block, Set<String> introduced) {
    var hidden =
        reading.hide(
            block.start(),
            block.end(),
            Kind.NAME,
            party.key(),
            Evidence.KNOWN_PARTY,
            "initials of a known party");
    boolean sure = block.isTelling() || introduced.contains(block.letters());
    return sure ? hidden : hidden.as(Action.POSSIBLE);
  }
}
