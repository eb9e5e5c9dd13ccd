package org.evenhand.tool.bench.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.fairness.anonymisation.proposal.ResidualRisk;
import org.evenhand.fairness.anonymisation.proposal.Suitability;
import org.evenhand.fairness.anonymisation.proposal.resolution.Passage;
import org.evenhand.tool.bench.anonymise.MarkedReferral.Mark;
import org.junit.jupiter.api.Test;

class WhatIsLostOnUnseenReferralsTest {
  private static final String TEXT = "Bo is deaf.";

  private static ReferralScore score(boolean hidesTheCue) {
    var cue =
        new Mark(6, 10, "CUE", "SW", "protected-cue", "disability", true, false, List.of("deaf"));
    var passage =
        new Passage(
            6,
            10,
            Kind.NAME,
            "x",
            Optional.empty(),
            Action.HIDE,
            false,
            Evidence.PATTERN,
            "[x]",
            "test");
    var score = new ReferralScore();
    score.add(
        "d",
        new MarkedReferral(TEXT, List.of(cue), List.of(), List.of()),
        new Proposal(
            "d",
            "",
            hidesTheCue ? List.of(passage) : List.of(),
            List.of(),
            new Suitability(Suitability.Verdict.ANONYMISE, Suitability.Reason.NONE),
            new ResidualRisk(ResidualRisk.Level.GREEN, 0, List.of())));
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
