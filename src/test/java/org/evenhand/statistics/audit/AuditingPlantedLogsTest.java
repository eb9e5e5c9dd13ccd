package org.evenhand.statistics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.evenhand.statistics.audit.invented.InventedDecisions;
import org.evenhand.statistics.audit.invented.InventedLog;
import org.evenhand.statistics.audit.invented.Recipe;
import org.evenhand.statistics.tables.RiskRatio;
import org.evenhand.statistics.tables.TwoByTwo;
import org.junit.jupiter.api.Test;

class AuditingPlantedLogsTest {
  private static final Options QUICK = new Options(0.05, 0.8, false);

  @Test
  void findsTheDisparityAtTheStageWhereItWasPlantedAndNoOtherSoSurely() {
    var report = audit(Recipe.of(20_000, 11).planted(2, 2));

    var planted = finding(report, "examiners", "ethnicity");
    assertThat(planted.verdict()).isEqualTo(Verdict.DISPARITY);
    assertThat(planted.adjustedRatio().value().getAsDouble()).isGreaterThan(1.25);
    assertThat(report.findings())
        .allSatisfy(
            other ->
                assertThat(other.p().orElse(1)).isGreaterThanOrEqualTo(planted.p().getAsDouble()));
    assertThat(report.alerts())
        .anySatisfy(alert -> assertThat(alert.stream().stage()).isEqualTo("examiners"));
  }

  @Test
  void callsNothingADisparityWhereNothingWasPlanted() {
    var report = audit(Recipe.of(20_000, 12));

    assertThat(report.verdicts()).doesNotContainKeys(Verdict.DISPARITY, Verdict.SMALL_DISPARITY);
    assertThat(report.alerts()).isEmpty();
  }

  @Test
  void warnsAtEveryStageAfterOneThatDiffered() {
    var report = audit(Recipe.of(30_000, 13).planted(1, 2.5).unrecorded(2));

    assertThat(List.of("examiners", "hearing", "sanction"))
        .allSatisfy(
            stage ->
                assertThat(finding(report, stage, "ethnicity").cautions())
                    .contains(Caution.SELECTED_ON_AN_EARLIER_DISPARITY));
    assertThat(finding(report, "triage", "ethnicity").cautions())
        .doesNotContain(Caution.SELECTED_ON_AN_EARLIER_DISPARITY);
  }

  @Test
  void boundsHoldTheRatioThatTheSilentHide() {
    for (long seed = 1; seed <= 40; seed++) {
      var log = InventedLog.of(Recipe.of(2_000, seed).planted(0, 1.5).withBiasedDisclosure());
      var told = InventedDecisions.of(log);
      var report = Audit.of(told.decisions(), told.characteristics(), QUICK);
      var truth = RiskRatio.koopman(truth(log)).value().getAsDouble();

      var finding = finding(report, "triage", "ethnicity");
      assertThat(finding.bounds().ratios().contains(truth)).isTrue();
    }
  }

  @Test
  void judgesByThePersonsFirstCaseAndCountsTheOthersBeside() {
    var finding = finding(audit(Recipe.of(5_000, 14)), "triage", "sex");

    assertThat(finding.allCases().all()).isGreaterThan(finding.crude().all());
    assertThat(finding.open().all()).isPositive();
  }

  @Test
  void stagesOfAFollowedCohortAddUp() {
    var report = audit(Recipe.of(20_000, 15).planted(2, 2));

    assertThat(report.decompositions()).hasSize(4);
    assertThat(report.decompositions())
        .allSatisfy(
            cohort -> {
              var overall = cohort.whole().overall();
              assertThat(Math.exp(cohort.whole().logRatio()))
                  .isCloseTo(overall.group().rate() / overall.reference().rate(), within(1e-10));
            });
  }

  @Test
  void aSmallRegulatorIsToldThatTwoDecidersCouldNotHaveShown() {
    var small = finding(audit(Recipe.of(8_000, 16)), "triage", "ethnicity");
    var large = finding(audit(Recipe.of(60_000, 16)), "triage", "ethnicity");

    assertThat(small.deciderPower()).isLessThan(0.8);
    assertThat(large.deciderPower()).isGreaterThan(small.deciderPower());
  }

  @Test
  void alsoHoldsTheComparisonsBesideForBeingMany() {
    var builder = new Decisions.Builder();
    var start = LocalDate.of(2025, 1, 1);
    for (int i = 0; i < 900; i++) {
      builder.add(
          "c" + i,
          "p" + i,
          "triage",
          start,
          start.plusDays(9),
          i % 7 == 0 ? Outcome.ADVERSE : Outcome.OTHER,
          "d",
          "s",
          "1");
    }
    var of = new int[900];
    Arrays.setAll(of, i -> i % 3);
    var three = new Characteristic("three", List.of("a", "b", "c"), of);

    var findings = Audit.of(builder.build(), List.of(three), QUICK).findings();

    assertThat(findings).hasSize(5);
    assertThat(findings)
        .allSatisfy(
            finding ->
                assertThat(finding.q().getAsDouble())
                    .isGreaterThanOrEqualTo(finding.p().getAsDouble()));
  }

  @Test
  void saysTooFewOfAHandfulAndNothingOfNobody() {
    var few = audit(Recipe.of(30, 17));

    assertThat(finding(few, "triage", "disability").verdict()).isEqualTo(Verdict.TOO_FEW);
    assertThat(Audit.of(new Decisions.Builder().build(), List.of(), QUICK).findings()).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameLog() {
    assertThat(InventedLog.of(Recipe.of(500, 3)).rows())
        .isEqualTo(InventedLog.of(Recipe.of(500, 3)).rows())
        .isNotEqualTo(InventedLog.of(Recipe.of(500, 4)).rows());
  }

  private static Report audit(Recipe recipe) {
    var log = InventedDecisions.of(InventedLog.of(recipe));
    return Audit.of(log.decisions(), log.characteristics(), QUICK);
  }

  private static Finding finding(Report report, String stage, String characteristic) {
    return report.findings().stream()
        .filter(found -> found.stage().equals(stage))
        .filter(found -> found.characteristic().name().equals(characteristic))
        .findFirst()
        .orElseThrow();
  }

  /** First cases at triage, by what is true of everybody. */
  private static TwoByTwo truth(InventedLog log) {
    long[] n = new long[4];
    var seen = new HashSet<Integer>();
    var first = new HashMap<Integer, InventedLog.Row>();
    for (var row : log.rows()) {
      if (row.stage().equals("triage")) {
        first.merge(row.person(), row, (a, b) -> b.enteredAt().isBefore(a.enteredAt()) ? b : a);
      }
    }
    for (var row : first.values()) {
      if (row.outcome() != Outcome.OPEN && seen.add(row.person())) {
        var at = log.people().get(row.person()).truth()[0] ? 0 : 2;
        n[at] += row.outcome() == Outcome.ADVERSE ? 1 : 0;
        n[at + 1]++;
      }
    }
    return TwoByTwo.of(n[0], n[1], n[2], n[3]);
  }
}
