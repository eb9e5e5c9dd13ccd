package org.evenhand.statistics.deciders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.evenhand.statistics.tables.TwoByTwo;
import org.junit.jupiter.api.Test;

class WhatDecidersTestCouldShowTest {
  private static final OwnCaseload FORTY =
      new OwnCaseload(Collections.nCopies(40, TwoByTwo.of(8, 20, 32, 80)));

  /** scipy 1.17.1: ncx2.sf(chi2.isf(0.01, 39), 39, 19.089655267151308). */
  @Test
  void twoOfFortyAtFiveTimesTheOddsAsScipySaysIt() {
    assertThat(RoguePower.of(FORTY, 2, 5, 0.01)).isCloseTo(0.3417545066720505, within(1e-9));
  }

  @Test
  void nobodyWhoDiffersIsFoundAsOftenAsTheLevelSays() {
    assertThat(RoguePower.of(FORTY, 2, 1, 0.01)).isEqualTo(0.01);
  }

  @Test
  void aSingleCaseloadShowsNothing() {
    assertThat(RoguePower.of(new OwnCaseload(List.of(TwoByTwo.of(8, 20, 32, 80))), 2, 5, 0.01))
        .isZero();
  }
}
