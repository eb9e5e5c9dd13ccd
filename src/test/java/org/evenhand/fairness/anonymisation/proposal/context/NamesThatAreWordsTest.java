package org.evenhand.fairness.anonymisation.proposal.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.fairness.anonymisation.proposal.Hidden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesThatAreWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I hope the panel agrees.",
        "It may rain and the price rose in May.",
        "By the end of May she left, on 3 May or in May 2025.",
        "The hope we had was misplaced.",
        "They will price the work; the rose garden was closed.",
        "HOPE IS NOT ENOUGH FOR ANYBODY HERE AND NOW IN THIS LONG LINE"
      })
  void stayWhereTheyAreWords(String text) {
    assertThat(Hidden.dotted(text, Hidden.registrant("Hope Rose", "Price"))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We asked Hope about it.",
        "It was Price who signed.",
        "The note says that Hope left at noon.",
        "NAME | PRICE, HOPE",
        "Mrs Price was late.",
        "Hope told the child to wait.",
        "Hope's notes were late.",
        "Yours sincerely\n\nHope"
      })
  void areHiddenWhereTheyAreNames(String text) {
    assertThat(Hidden.dotted(text, Hidden.registrant("Hope Rose", "Price")))
        .doesNotContainIgnoringCase("hope")
        .doesNotContainIgnoringCase("price");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hi. i am writing about the visits. hope told me to wait. it was late.",
        "hi. i am writing about the visits. he said that hope is never on time. i hope so."
      })
  void areHiddenInLettersWithoutCapitals(String text) {
    assertThat(Hidden.of("SW", text, Hidden.registrant("Hope Rose", "Price")))
        .containsExactly("hope");
  }
}
