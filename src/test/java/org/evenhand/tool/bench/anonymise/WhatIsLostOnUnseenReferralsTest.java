package org.evenhand.tool.bench.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.evenhand.tool.bench.anonymise.MarkedReferral.Mark;
import org.junit.jupiter.api.Test;

class WhatIsLostOnUnseenReferralsTest {
  private static final String TEXT = "Bo is deaf.";

  private static ReferralScore score(boolean hidesTheCue) {
    var cue =
        new Mark(6, 10, "CUE", "SW", "protected-cue", "disability", true, false, List.of("deaf"));
    var marked = new MarkedReferral(TEXT, List.of(cue), List.of(), List.of());
    var score = new ReferralScore();
    score.add(
        "d",
        marked,
        Proposals.hiding(hidesTheCue ? List.of(Proposals.hidden(6, 10, "[x]")) : List.of()));
    return score;
  }

  @Test
  void isTheDifferenceOfTheTwoFamiliesOfOneHand() {
    var gaps =
        FamilyGap.between(
            Map.of(
                "referrals-second-development", score(true),
                "referrals-second-verification", score(false),
                "referrals-development", score(true)));

    assertThat(gaps)
        .containsExactly(
            new FamilyGap(
                "referrals-second", Map.of("other_cues", 1.0), Map.of("disability", 1.0)));
  }
}
