package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.parties.NamePiece.Role;
import org.evenhand.fairness.anonymisation.proposal.words.Spelling;

/** Takes the names of a party apart, and puts them together again as one word. */
final class PartyPieces {
  static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "ter", "de", "del", "della", "di", "da", "dos", "das", "do",
          "du", "la", "le", "al", "el", "ul", "ur", "bin", "bint", "ibn", "ben", "abu", "ap", "ab",
          "ferch", "ni", "nic", "mac", "mc", "o", "st", "y", "e", "of", "the");
  private final KnownParty party;
  private final Set<NamePiece> pieces = new LinkedHashSet<>();

  private PartyPieces(KnownParty party) {
    this.party = party;
  }

  static Set<NamePiece> of(KnownParty party) {
    var taken = new PartyPieces(party);
    party.forenames().forEach(name -> taken.take(name, Role.FORENAME));
    party.surnames().forEach(name -> taken.take(name, Role.SURNAME));
    party.otherNames().forEach(name -> taken.take(name, Role.OTHER));
    taken.putTogether();
    return taken.pieces;
  }

  /** The words of a name, closed up: {@code O'Neill-Day} has two. */
  static List<String> words(String name) {
    var words = new ArrayList<String>();
    for (var word : Spelling.fold(name).split("[^\\p{L}\\p{N}'’]+")) {
      var closed = Spelling.close(word);
      if (!closed.isEmpty()) {
        words.add(closed);
      }
    }
    return words;
  }

  /** The words of a name that tell: without {@code van der}, {@code al} or {@code bin}. */
  static List<String> tellingWords(String name) {
    var all = words(name);
    var telling =
        all.stream().filter(word -> word.length() > 1 && !PARTICLES.contains(word)).toList();
    return telling.isEmpty() ? all : telling;
  }

  private void take(String name, Role role) {
    tellingWords(name).forEach(word -> add(role, word));
    var all = words(name);
    if (all.size() > 1) {
      add(role == Role.OTHER ? Role.WHOLE : role, String.join("", all));
      if (all.get(0).equals("al") || all.get(0).equals("el")) {
        var rest = String.join("", all.subList(1, all.size()));
        add(role, "al" + rest);
        add(role, "el" + rest);
      }
      for (int i = 0; i + 1 < all.size(); i++) {
        add(role, all.get(i) + all.get(i + 1));
      }
    }
    if (role == Role.SURNAME && Spelling.fold(name).startsWith("o'") && name.length() > 6) {
      add(role, Spelling.close(Spelling.fold(name).substring(2)));
    }
  }

  private void putTogether() {
    var forenames = all(Role.FORENAME);
    forenames.addAll(all(Role.OTHER));
    for (var surname : all(Role.SURNAME)) {
      for (var forename : forenames) {
        if (surname.length() == 1) {
          continue;
        }
        add(Role.WHOLE, forename + surname);
        add(Role.WHOLE, surname + forename);
        add(Role.WHOLE, forename.charAt(0) + surname);
        add(Role.WHOLE, surname + forename.charAt(0));
        if (forename.length() > 2) {
          add(Role.WHOLE, forename + surname.charAt(0));
        }
      }
    }
    var initials = new StringBuilder();
    party.forenames().forEach(name -> words(name).forEach(word -> initials.append(word.charAt(0))));
    if (initials.length() > 1) {
      all(Role.SURNAME).forEach(surname -> add(Role.WHOLE, initials + surname));
      all(Role.SURNAME).forEach(surname -> add(Role.WHOLE, surname + initials));
    }
  }

  private List<String> all(Role role) {
    var all = new ArrayList<String>();
    pieces.stream().filter(p -> p.role() == role).forEach(p -> all.add(p.folded()));
    return all;
  }

  private void add(Role role, String folded) {
    boolean initial = folded.length() == 1 && role != Role.SURNAME;
    if (!folded.isEmpty() && !initial) {
      pieces.add(new NamePiece(party, role, folded));
    }
  }
}
