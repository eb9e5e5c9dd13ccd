package org.evenhand.fairness.anonymisation.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Known parties' names as recorded, and nothing else: a yardstick, not a recogniser to rely on. */
final class PlainMentions implements Recogniser {
  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    Map<String, KnownParty> words = new HashMap<>();
    for (var party : known.parties()) {
      for (var name : names(party)) {
        words.putIfAbsent(Tokens.fold(name), party);
      }
    }
    var found = new ArrayList<Found>();
    for (var token : reading.tokens()) {
      var party = token.shape() == Token.Shape.LOWER ? null : words.get(token.folded());
      if (party != null) {
        found.add(
            Found.hide(
                reading.sourceStart(token.start()),
                reading.sourceEnd(token.end()),
                party.organisation().isEmpty() ? Kind.NAME : Kind.ORG,
                party.key(),
                Evidence.KNOWN_PARTY,
                "as recorded"));
      }
    }
    return found;
  }

  private static List<String> names(KnownParty party) {
    var names = new ArrayList<String>();
    for (var name : party.forenames()) {
      names.addAll(List.of(name.split("[\\s-]+")));
    }
    for (var name : party.surnames()) {
      names.addAll(List.of(name.split("[\\s-]+")));
    }
    for (var name : party.otherNames()) {
      names.addAll(List.of(name.split("[\\s-]+")));
    }
    return names;
  }
}
