package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.parties.Hit.How;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** Words of one party's name that stand together. */
final class NameRun {
  private final KnownParty party;
  private final List<Token> words = new ArrayList<>();
  private final List<Hit> hits = new ArrayList<>();
  private int first;
  private int last;
  private int initials;
  private boolean joined;
  private boolean loose;

  NameRun(KnownParty party, int first) {
    this.party = party;
    this.first = first;
    this.last = first - 1;
  }

  void take(Hit hit, Token word, int at, int width) {
    hits.add(hit);
    words.add(word);
    last = at + width - 1;
    joined |= width > 1;
  }

  /** Written so that no ordinary word is meant: with an underscore, or with the name's particle. */
  void glue() {
    joined = true;
  }

  void takeInitialBefore(int at) {
    first = at;
    initials++;
  }

  void takeInitialBehind(int at) {
    last = at;
    initials++;
  }

  void widen(int newFirst, int newLast) {
    first = newFirst;
    last = newLast;
  }

  /** A word that is nearly the other name: both together are no ordinary words. */
  void takeLoose(int newFirst, int newLast) {
    widen(newFirst, newLast);
    loose = true;
    joined = true;
  }

  KnownParty party() {
    return party;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  int size() {
    return hits.size() + initials;
  }

  boolean hasInitials() {
    return initials > 0;
  }

  boolean hasForename() {
    return loose || hits.stream().anyMatch(hit -> !hit.isSurname());
  }

  boolean hasSurname() {
    return loose || hits.stream().anyMatch(Hit::isSurname);
  }

  /** A word that is no ordinary one tells by itself, and one that was put together. */
  boolean tells() {
    if (joined) {
      return true;
    }
    for (int i = 0; i < hits.size(); i++) {
      var word = words.get(i).folded();
      boolean letter = word.length() == 1;
      boolean plain = hits.get(i).how() == How.EXACT || hits.get(i).how() == How.NICKNAME;
      if (!letter && !(plain && Lexicon.isOrdinary(word)) && hits.get(i).how() != How.NEAR) {
        return true;
      }
    }
    return false;
  }

  boolean isNearOnly() {
    return hits.stream().allMatch(hit -> hit.how() == How.NEAR);
  }

  boolean isCapitalised() {
    return words.stream().anyMatch(word -> word.shape() != Token.Shape.LOWER);
  }

  /** For the reviewer: which rule, and how far from the name. */
  String reason() {
    var hit = hits.get(0);
    var role =
        hits.size() > 1 ? "name" : hit.piece().role().name().toLowerCase(java.util.Locale.ROOT);
    return switch (hit.how()) {
      case EXACT -> role + " of a known party";
      case NICKNAME -> "short form of " + hit.piece().folded();
      case SPELLING -> role + ", another spelling of " + hit.piece().folded();
      case NEAR -> role + ", nearly " + hit.piece().folded();
    };
  }
}
