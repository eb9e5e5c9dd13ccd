package org.evenhand.fairness.anonymisation.proposal.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsBeforeADateTest {
  @Test
  void aDateOnTheNextLineIsStillBehindTheWordsOfEmployment() {
    assertThat(DateRoles.of("She joined us in\n", "2014", ""))
        .isEqualTo(DateRoles.of("She joined us in ", "2014", ""));
  }

  @Test
  void wordsOfAnEarlierClauseSayNothingOfADate() {
    assertThat(DateRoles.reason(DateRoles.of("She joined us. The visit was in ", "2014", "")))
        .isEqualTo("date of an event");
  }

  @Test
  void theStopInADegreeEndsNoSentence() {
    assertThat(DateRoles.reason(DateRoles.of("She has a B.A from ", "2014", "")))
        .isEqualTo("date of training");
  }
}
