package org.evenhand.tool.bench.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.fairness.anonymisation.proposal.resolution.Passage;
import org.evenhand.tool.bench.anonymise.MarkedJudgment.Mention;
import org.evenhand.tool.bench.anonymise.MarkedReferral.Mark;
import org.junit.jupiter.api.Test;

/** The scorers, on proposals of which the right figures can be counted by hand. */
class ComparingWithWhatPeopleMarkedTest {
  private static final String TEXT = "She told Mr Bo Lee she had been at church in May.";

  private static Proposal hiding(String... partsAndReplacements) {
    var passages = new ArrayList<Passage>();
    for (int i = 0; i < partsAndReplacements.length; i += 2) {
      int start = TEXT.indexOf(partsAndReplacements[i]);
      int end = start + partsAndReplacements[i].length();
      passages.add(Proposals.hidden(start, end, partsAndReplacements[i + 1]));
    }
    return Proposals.hiding(passages);
  }

  private static Mark mark(String part, String type, String identifierClass, String... core) {
    int start = TEXT.indexOf(part);
    return new Mark(
        start,
        start + part.length(),
        type,
        "P1",
        identifierClass,
        core.length > 0 ? "religion" : "",
        true,
        false,
        List.of(core));
  }

  private static ReferralScore score(Proposal proposal) {
    var score = new ReferralScore();
    var marks =
        List.of(
            mark("She", "PRONOUN", "protected-cue", "She"),
            mark("Mr Bo Lee", "NAME", "direct"),
            mark("been at church", "CUE", "protected-cue", "church"));
    var keep = List.of(mark("in May", "", ""));
    score.add("d", new MarkedReferral(TEXT, marks, keep, List.of()), proposal);
    return score;
  }

  @Test
  void countsANameAsHiddenOnlyWhenNoLetterSurvives() {
    assertThat(score(hiding("Bo Lee", "[P]")).hidden().get("unknown_third_parties").orOne())
        .isZero();
    assertThat(score(hiding("Mr Bo Lee", "[P]")).hidden().get("unknown_third_parties").orOne())
        .isEqualTo(1);
  }

  @Test
  void countsACueAsHiddenWhenItsCoreIs() {
    assertThat(score(hiding("church", "[x]")).hidden().get("other_cues").orOne()).isEqualTo(1);
    assertThat(score(hiding("been at", "[x]")).hidden().get("other_cues").orOne()).isZero();
  }

  @Test
  void countsAPronounAsHiddenWhenAnotherWordStandsThere() {
    assertThat(score(hiding("She", "They")).hidden().get("pronouns_and_titles").orOne())
        .isEqualTo(1);
    assertThat(score(hiding("She", "she")).hidden().get("pronouns_and_titles").orOne()).isZero();
  }

  @Test
  void countsWordsChangedOutsideWhatMustBeHidden() {
    var score = score(hiding("told", "[x]", "in May", "[x]"));

    assertThat(score.overRedaction().all()).isEqualTo(5);
    assertThat(score.overRedaction().orOne()).isEqualTo(3 / 5.0);
    assertThat(score.kept().get("must_keep").orOne()).isZero();
    assertThat(score.kept().get("third_party_pronouns").orOne()).isEqualTo(1);
  }

  @Test
  void countsAnEntityWhenAllItsMentionsAreHidden() {
    var judgment =
        new MarkedJudgment(
            TEXT,
            List.of(
                new Mention(9, 18, "PERSON", "DIRECT", "e1"),
                new Mention(35, 41, "ORG", "QUASI", "e2"),
                new Mention(45, 48, "DATETIME", "QUASI", "e2")));
    var score = new JudgmentScore();
    score.add("d", judgment, hiding("told", "[x]", "Bo Lee", "[P]", "church", "[x]"));

    assertThat(score.mentions().get("DIRECT").orOne()).as("a title may stay").isEqualTo(1);
    assertThat(score.mentions().get("QUASI").orOne()).isEqualTo(0.5);
    assertThat(score.entities().get("QUASI").orOne()).isZero();
    assertThat(score.precision().orOne()).isEqualTo(3 / 4.0);
  }
}
