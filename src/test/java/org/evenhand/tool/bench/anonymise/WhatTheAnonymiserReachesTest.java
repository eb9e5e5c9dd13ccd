package org.evenhand.tool.bench.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.evenhand.tool.anonymise.UnreadableCase;
import org.junit.jupiter.api.Test;

/**
 * Guards what was reached, family by family, with a margin: the figures themselves are in {@code
 * docs/measurements.md}. They may rise; a family that falls below its line was broken by a change.
 */
class WhatTheAnonymiserReachesTest {
  private static final Path MARKED = Path.of("src/test/resources/anonymisation");

  @Test
  void onTheReferralsThatRulesWereWrittenWith() throws Exception {
    assertReferrals("referrals-development", new Least(0.95, 0.95, 0.95, 0.93, 0.95, 0.78, 0.05));
  }

  @Test
  void onReferralsInOtherVoices() throws Exception {
    assertReferrals("referrals-verification", new Least(0.92, 0.90, 0.90, 0.92, 0.80, 0.79, 0.06));
  }

  @Test
  void onReferralsByAnotherHand() throws Exception {
    assertReferrals(
        "referrals-second-development", new Least(0.93, 0.90, 0.80, 0.88, 0.87, 0.85, 0.05));
  }

  @Test
  void onReferralsByAThirdHand() throws Exception {
    assertReferrals(
        "referrals-third-development", new Least(0.95, 0.90, 0.85, 0.88, 0.81, 0.86, 0.05));
  }

  @Test
  void whereTheRegistrantAndOthersAreOfOneSex() throws Exception {
    var folder = Path.of("src/test/resources/anonymisation-told");
    var score = MarkedFile.read(folder).get(0).referralScore();

    assertHidden(score, "pronouns_and_titles", 0.9);
    assertHidden(score, "other_cues", 0.85);
    assertThat(score.kept().get("third_party_pronouns").orOne()).isGreaterThan(0.4);
  }

  @Test
  void onJudgmentsThatRulesWereWrittenWith() throws Exception {
    assertJudgments("judgments-development.json", 0.92, 0.62);
  }

  @Test
  void onOtherJudgments() throws Exception {
    assertJudgments("judgments-verification.json", 0.90, 0.58);
  }

  private static void assertJudgments(String file, double quasi, double precision)
      throws UnreadableCase, IOException {
    var score = MarkedFile.read(MARKED.resolve(file)).get(0).judgmentScore();

    assertThat(score.entities().get("DIRECT").orOne()).isEqualTo(1);
    assertThat(score.entities().get("QUASI").orOne()).isGreaterThan(quasi);
    assertThat(score.precision().orOne()).isGreaterThan(precision);
  }

  /** The least share of each, and the most of over-redaction. */
  private record Least(
      double registrantDirect,
      double knownParties,
      double unknownThirdParties,
      double oneToOne,
      double otherCues,
      double mustKeep,
      double overRedaction) {}

  private static void assertReferrals(String family, Least least)
      throws UnreadableCase, IOException {
    var score = referrals(family);

    assertHidden(score, "registrant_direct", least.registrantDirect());
    assertHidden(score, "known_parties", least.knownParties());
    assertHidden(score, "unknown_third_parties", least.unknownThirdParties());
    assertThat(score.overRedaction().orOne()).isLessThan(least.overRedaction());
    assertHidden(score, "other_cues", least.otherCues());
    assertThat(score.kept().get("must_keep").orOne()).isGreaterThan(least.mustKeep());
    assertThat(score.pseudonymsOneToOne().orOne()).isGreaterThan(least.oneToOne());
  }

  private static void assertHidden(ReferralScore score, String group, double least) {
    assertThat(score.hidden().get(group).orOne()).as(group).isGreaterThanOrEqualTo(least);
  }

  private static ReferralScore referrals(String family) throws UnreadableCase, IOException {
    return MarkedFile.read(MARKED.resolve("referrals")).stream()
        .filter(file -> file.name().equals(family))
        .findFirst()
        .orElseThrow()
        .referralScore();
  }
}
