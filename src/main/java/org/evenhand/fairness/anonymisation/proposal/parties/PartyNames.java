package org.evenhand.fairness.anonymisation.proposal.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.parties.Hit.How;
import org.evenhand.fairness.anonymisation.proposal.parties.NamePiece.Role;
import org.evenhand.fairness.anonymisation.proposal.words.Edits;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;
import org.evenhand.fairness.anonymisation.proposal.words.Spelling;

/** All words of all parties' names, to be asked of any word whose it is. */
final class PartyNames {
  private static final int SHORTEST_NEAR = 5;
  private static final int SHORTEST_PET_NAME = 3;
  private static final int SHORTEST_TWO_APART = 7;
  private static final int SHORTEST_INSIDE = 5;
  private final Map<String, List<Hit>> exact = new HashMap<>();
  private final Map<String, List<Hit>> spelt = new HashMap<>();
  private final List<NamePiece> near = new ArrayList<>();
  private final List<String> sounds = new ArrayList<>();
  private final Map<String, List<Hit>> asked = new HashMap<>();
  private final DoubleMetaphone metaphone = new DoubleMetaphone();

  PartyNames(List<KnownParty> parties) {
    metaphone.setMaxCodeLen(8);
    for (var party : parties) {
      PartyPieces.of(party).forEach(this::learn);
    }
  }

  /** Whose name a word is, in any party's; none for an ordinary word that is nobody's. */
  List<Hit> of(String folded) {
    var known = asked.get(folded);
    if (known == null) {
      known = List.copyOf(search(folded));
      asked.put(folded, known);
    }
    return known;
  }

  /** Whose name a word is that was put together from what stands apart. */
  List<Hit> ofJoined(String closed) {
    var hits = exact.get(closed);
    return hits != null ? hits : spelt.getOrDefault(Spelling.plain(closed), List.of());
  }

  private void learn(NamePiece piece) {
    add(exact, piece.folded(), new Hit(piece, How.EXACT));
    if (piece.folded().length() > 3) {
      add(spelt, Spelling.plain(piece.folded()), new Hit(piece, How.SPELLING));
      add(spelt, "#" + Spelling.scanned(piece.folded()), new Hit(piece, How.SPELLING));
    }
    if (piece.role() == Role.FORENAME || piece.role() == Role.OTHER) {
      for (var nick : Lexicon.nicknamesOf(piece.folded())) {
        add(exact, nick, new Hit(piece, How.NICKNAME));
      }
      learnBeginnings(piece);
    }
    if (piece.folded().length() >= SHORTEST_NEAR - 1 && piece.role() != Role.WHOLE) {
      near.add(piece);
      sounds.add(metaphone.doubleMetaphone(piece.folded()));
    }
  }

  /** Raj for Rajinder, Beth for Bethany: a beginning that is no ordinary word. */
  private void learnBeginnings(NamePiece piece) {
    var name = piece.folded();
    for (int length = SHORTEST_PET_NAME; length <= name.length() - 2; length++) {
      var beginning = name.substring(0, length);
      if (!Lexicon.isOrdinary(beginning)) {
        add(exact, beginning, new Hit(piece, How.NICKNAME));
      }
    }
  }

  private static void add(Map<String, List<Hit>> map, String key, Hit hit) {
    var hits = map.computeIfAbsent(key, any -> new ArrayList<>());
    if (hits.stream().noneMatch(h -> h.piece().equals(hit.piece()))) {
      hits.add(hit);
    }
  }

  private List<Hit> search(String folded) {
    var word = Spelling.close(folded);
    var hits = exact.get(word);
    if (hits != null) {
      return hits;
    }
    if (word.length() < 3 || Lexicon.isOrdinary(word) || Lexicon.isTerm(word)) {
      return List.of();
    }
    hits = spelt.get(Spelling.plain(word));
    if (word.length() < 4) {
      return hits == null ? nearest(word) : hits;
    }
    if (hits == null) {
      hits = spelt.get("#" + Spelling.scanned(word));
    }
    if (hits == null) {
      hits = withoutFigures(word);
    }
    return hits != null ? hits : nearest(word);
  }

  /**
   * Whether a word, also an ordinary one, is a careless or heard way to write a name of a party:
   * {@code Peal} for Peel, {@code Rosa} for Rosalind. Only beside another of the party's names.
   */
  boolean isLoosely(KnownParty party, String folded, boolean surname) {
    var word = Spelling.close(folded);
    if (word.length() < 3) {
      return false;
    }
    var sound = metaphone.doubleMetaphone(word);
    for (int i = 0; i < near.size(); i++) {
      var piece = near.get(i);
      var name = piece.folded();
      boolean role = surname == (piece.role() == Role.SURNAME) && piece.party().equals(party);
      boolean alike =
          sound.equals(sounds.get(i)) && word.charAt(0) == name.charAt(0)
              || Edits.between(word, name, 1) == 1 && word.length() > 4
              || !surname && name.length() > 5 && isShortened(word, name);
      if (role && alike) {
        return true;
      }
    }
    return false;
  }

  /** {@code Ros} and {@code Rosie} for Rosalind. */
  private static boolean isShortened(String word, String name) {
    int same = 0;
    while (same < word.length() && same < name.length() && word.charAt(same) == name.charAt(same)) {
      same++;
    }
    var rest = word.substring(same);
    return same > 2
        && (rest.isEmpty() || rest.equals("ie") || rest.equals("y") || rest.equals("i"));
  }

  private List<Hit> withoutFigures(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && Character.isDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && Character.isDigit(word.charAt(to - 1))) {
      to--;
    }
    boolean trimmed = to - from < word.length() && to - from >= 3;
    if (trimmed) {
      var bare = of(word.substring(from, to));
      return bare.isEmpty() ? null : bare;
    }
    boolean plural = word.endsWith("s") && word.length() > 3;
    return plural ? exact.get(word.substring(0, word.length() - 1)) : null;
  }

  private List<Hit> nearest(String word) {
    var hits = new LinkedHashSet<Hit>();
    String sound = null;
    for (int i = 0; i < near.size(); i++) {
      var piece = near.get(i);
      var name = piece.folded();
      if (Math.abs(name.length() - word.length()) <= 3) {
        if (sound == null) {
          sound = metaphone.doubleMetaphone(word);
        }
        if (isNear(word, name, sound.equals(sounds.get(i)))) {
          hits.add(new Hit(piece, How.NEAR));
        }
      }
      boolean shortened =
          (piece.role() == Role.FORENAME || piece.role() == Role.OTHER)
              && word.length() < name.length()
              && (name.startsWith(word) && !Lexicon.isName(word)
                  || name.endsWith(word) && word.length() > 3 && name.length() > 8)
              && !Lexicon.isPlace(word);
      if (shortened) {
        hits.add(new Hit(piece, How.NICKNAME));
      }
      boolean inside =
          name.length() >= SHORTEST_INSIDE
              && word.length() > name.length()
              && !Lexicon.isOrdinary(name)
              && word.contains(name);
      if (inside) {
        hits.add(new Hit(piece, How.NEAR));
      }
    }
    return new ArrayList<>(hits);
  }

  private static boolean isNear(String word, String name, boolean soundsAlike) {
    int shorter = Math.min(word.length(), name.length());
    boolean firstAlike = word.charAt(0) == name.charAt(0);
    int limit = name.length() >= SHORTEST_TWO_APART ? 2 : name.length() >= SHORTEST_NEAR ? 1 : 0;
    if (soundsAlike && shorter >= 4) {
      limit = Math.max(limit + 1, 2);
    }
    boolean alike = firstAlike || soundsAlike;
    int apart = Edits.between(word, name, limit);
    boolean otherName = apart > 0 && name.length() < SHORTEST_TWO_APART && Lexicon.isName(word);
    return limit > 0 && alike && apart <= limit && (!otherName || soundsAlike && apart <= 1);
  }
}
