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
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.context.Writing;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

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
      if (block.isIntroduced() || block.isTelling()) {
        introduced.add(block.letters());
      }
    }
    var found = new ArrayList<Found>();
    var writing = Writing.of(reading);
    for (var block : blocks) {
      if (isWordInCapitals(reading, writing, block)) {
        continue;
      }
      for (var party : initials.keySet()) {
        if (initials.get(party).areWhole(block.letters())) {
          found.add(found(reading, party, block, introduced));
          break;
        }
      }
    }
    titled(reading, initials, found);
    return found;
  }

  /** {@code Ms F}: a title and the first letter of a surname. */
  private static void titled(
      Reading reading, Map<KnownParty, Initials> initials, List<Found> found) {
    var tokens = reading.tokens();
    for (int at = 1; at < tokens.size(); at++) {
      var letter = tokens.get(at);
      int before = tokens.get(at - 1).is(".") && at > 1 ? at - 2 : at - 1;
      boolean titled =
          letter.text().length() == 1
              && letter.shape() == Token.Shape.CAPITALISED
              && letter.line() == tokens.get(before).line()
              && Lexicon.isTitle(tokens.get(before).folded())
              && !(at + 1 < tokens.size() && tokens.get(at + 1).is("."));
      if (titled) {
        initials.entrySet().stream()
            .filter(party -> party.getValue().isSurname(letter.folded().charAt(0)))
            .findFirst()
            .ifPresent(party -> found.add(titled(reading, party.getKey(), letter)));
      }
    }
  }

  private static Found titled(Reading reading, KnownParty party, Token letter) {
    return reading
        .hide(
            letter.start(),
            letter.end(),
            Kind.NAME,
            party.key(),
            Evidence.KNOWN_PARTY,
            "title and initial of a known party")
        .unsure();
  }

  /** {@code WHAT HE SAID TO ME}. */
  private static boolean isWordInCapitals(Reading reading, Writing writing, InitialBlock block) {
    return block.first() == block.last()
        && Lexicon.isOrdinary(block.letters())
        && writing.isCapitalLine(reading.tokens().get(block.first()));
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
