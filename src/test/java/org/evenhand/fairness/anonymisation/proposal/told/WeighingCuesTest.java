package org.evenhand.fairness.anonymisation.proposal.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.junit.jupiter.api.Test;

class WeighingCuesTest {
  private final CueWeights weights =
      CueWeights.of(List.of("verb is = 1.00 -2.00 0.50 0.00", "word wife = 3.00"));

  @Test
  void aSignCountsByWhoseTheWordsSeemToBe() {
    assertThat(weights.chance(Holder.REGISTRANT, List.of("verb is"), ""))
        .isCloseTo(1 / (1 + Math.exp(-1)), within(1e-9));
    assertThat(weights.chance(Holder.OTHER, List.of("verb is"), ""))
        .isCloseTo(1 / (1 + Math.exp(2)), within(1e-9));
  }

  @Test
  void aWordOfItsOwnAddsItsWeight() {
    assertThat(weights.chance(Holder.REGISTRANT, List.of("verb is"), "wife"))
        .isCloseTo(1 / (1 + Math.exp(-4)), within(1e-9));
  }

  @Test
  void whatNobodyWeighedCountsNothing() {
    assertThat(weights.chance(Holder.LIKELY, List.of("some other sign"), "table"))
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aPlainPhraseOfTheRegistrantIsHidden() {
    assertThat(Told.in("Quill has epilepsy.")).anyMatch(found -> found.action() == Action.HIDE);
  }

  @Test
  void theSameOfTheClientsFamilyStays() {
    assertThat(Told.in("Quill called the deaf mother a liar."))
        .noneMatch(found -> found.action() == Action.HIDE);
  }

  @Test
  void everyListThatIsSaidToTellOneIsThere() {
    Lists.sections("cue-lists")
        .values()
        .forEach(lists -> lists.forEach(list -> assertThat(WordClass.named(list)).isNotNull()));
  }

  @Test
  void whyItWasFoundIsSaidTheSameOfAWordAsOfAPhrase() {
    assertThat(Told.in("Quill has epilepsy and spoke of her husband."))
        .filteredOn(found -> found.characteristic().isPresent())
        .filteredOn(found -> found.reason().contains("registrant"))
        .isNotEmpty()
        .allMatch(
            found -> found.reason().matches("(cue '.*'|pronoun) of the registrant(, perhaps)?"));
  }
}
