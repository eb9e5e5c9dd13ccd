package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Optional;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Match;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Strength;

/**
 * What a decision needs because it is what the referral is about: an illness, words that insult.
 */
final class Allegation {
  private static final Set<String> DRINK = Lists.words("drink-and-drugs");
  private static final Set<String> BESIDE = Lists.words("beside-the-point");
  private static final Set<String> GROUND = Lists.words("health-ground");
  private final Scene scene;
  private final Words words;
  private final boolean drink;
  private final boolean health;

  Allegation(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    var text = scene.words().reading().plain().toLowerCase(java.util.Locale.ROOT);
    this.health = GROUND.stream().anyMatch(text::contains);
    this.drink = DRINK.stream().anyMatch(text::contains);
  }

  /** Why a cue of the registrant is kept, if it is. */
  Optional<String> why(CueCandidate candidate) {
    var match = candidate.match();
    boolean condition =
        candidate.isPhrase()
            ? match.pattern().strength() == Strength.CONDITION
            : candidate.characteristic() == Characteristic.DISABILITY;
    if (!condition) {
      return Optional.empty();
    }
    if (drink && isOfDrink(match)) {
      return Optional.of("what is alleged");
    }
    return health && !isBeside(match) ? Optional.of("health is what is alleged") : Optional.empty();
  }

  private boolean isOfDrink(Match match) {
    var phrase =
        words.between(match.hiddenFrom(), match.hiddenTo()).toLowerCase(java.util.Locale.ROOT);
    return DRINK.stream().anyMatch(phrase::contains);
  }

  /** Also partially sighted; unrelated to this matter. */
  private boolean isBeside(Match match) {
    for (int at = match.from() - 1; scene.passages().sameSegment(at, match.from()); at--) {
      if (words.in(at, BESIDE)) {
        return true;
      }
    }
    for (int at = match.to(); scene.passages().sameSegment(match.from(), at); at++) {
      if (words.in(at, BESIDE)) {
        return true;
      }
    }
    return false;
  }
}
