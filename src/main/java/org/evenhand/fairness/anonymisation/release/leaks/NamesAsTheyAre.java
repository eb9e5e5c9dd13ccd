package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.release.Leak.Rule;

/** A word of a name as it is, however its letters are made, and with one letter wrong. */
final class NamesAsTheyAre implements LeakRule {
  private static final int SHORTEST_MISSPELLED = 5;

  private final List<PartyNames> everybody;
  private final Standing standing;
  private final boolean inProse;

  /**
   * @param inProse whether words begin with a capital because a sentence does
   */
  NamesAsTheyAre(List<PartyNames> everybody, boolean inProse) {
    this.everybody = everybody;
    this.standing = new Standing(everybody);
    this.inProse = inProse;
  }

  @Override
  public List<Hit> in(Words words) {
    var hits = new ArrayList<Hit>();
    for (var place = 0; place < words.count(); place++) {
      var word = words.at(place);
      if (isName(word)) {
        if (standing.isName(words, place) || !inProse && word.isCapital()) {
          hits.add(new Hit(Rule.NAME, word.raw()));
        }
      } else if (isMisspelled(word)) {
        hits.add(new Hit(Rule.NAME_MISSPELLED, word.raw()));
      }
    }
    return hits;
  }

  private boolean isName(Words.Word word) {
    return everybody.stream().anyMatch(names -> names.has(word.folded()))
        || word.hasDigit() && isUnmasked(word)
        || word.folded().contains("rn") && isScanned(word);
  }

  /** Scanners take {@code m} for {@code rn}. */
  private boolean isScanned(Words.Word word) {
    var read = word.folded().replace("rn", "m");
    return read.length() >= SHORTEST_MISSPELLED
        && everybody.stream()
            .flatMap(names -> names.words().stream())
            .anyMatch(name -> name.replace("rn", "m").equals(read));
  }

  private boolean isUnmasked(Words.Word word) {
    return word.folded().chars().anyMatch(Character::isLetter)
        && everybody.stream()
            .anyMatch(
                names ->
                    names.has(Folding.unmasked(word.folded(), 'l'))
                        || names.has(Folding.unmasked(word.folded(), 'i')));
  }

  private boolean isMisspelled(Words.Word word) {
    var folded = word.folded();
    return folded.length() >= SHORTEST_MISSPELLED - 1
        && !OrdinaryWords.has(folded)
        && (word.isCapital() || !OrdinaryWords.isRare(folded))
        && everybody.stream()
            .flatMap(names -> names.words().stream())
            .anyMatch(name -> name.length() >= SHORTEST_MISSPELLED && OneEdit.apart(name, folded));
  }
}
