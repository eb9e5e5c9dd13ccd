package org.evenhand.ruleset.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.ruleset.api.HearingType;
import org.evenhand.ruleset.api.Nouns;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.ruleset.api.Term;
import org.junit.jupiter.api.Test;

class ShippedRuleSetsTest {
  private final RuleSets all = RuleSets.shipped();
  private final RuleSet social = all.load(RuleSetId.of("social-work-england/2022.2"));
  private final RuleSet nursing = all.load(RuleSetId.of("nursing-council/2024.1"));

  @Test
  void areTwo() {
    assertThat(all.all()).containsExactlyInAnyOrder(social, nursing);
  }

  @Test
  void beginNewCasesUnderTheDefaultFamily() {
    assertThat(all.inForce(LocalDate.of(2026, 11, 23))).isEqualTo(social);
    assertThat(RuleSets.shipped("nursing-council").inForce(LocalDate.of(2026, 1, 1)))
        .isEqualTo(nursing);
  }

  @Test
  void refuseACaseFromBeforeAnyVersion() {
    assertThatThrownBy(() -> all.inForce(LocalDate.of(2022, 12, 15)))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("2022-12-15");
  }

  @Test
  void nameWhatTheyKnowWhenAskedForAnother() {
    assertThatThrownBy(() -> all.load(RuleSetId.of("social-work-england/2019.1")))
        .hasMessageContaining("nursing-council/2024.1, social-work-england/2022.2");
  }

  @Test
  void haveEveryClockOfTheTable() {
    for (var number = 1; number <= 16; number++) {
      assertThat(social.clocks()).containsKey("T-%02d".formatted(number));
      assertThat(nursing.clocks()).containsKey("T-%02d".formatted(number));
    }
  }

  @Test
  void openEveryDecisionPointInSocialWorkAndNotInNursing() {
    assertThat(social.decisions()).containsOnlyKeys(DecisionPoint.values());
    assertThat(nursing.isOpen(DecisionPoint.DP_32)).isFalse();
    assertThat(nursing.outcomes(DecisionPoint.DP_18)).isEmpty();
  }

  @Test
  void differInGroundsOrdersPanelsNoticeAndWords() {
    assertThat(social.grounds()).hasSize(8);
    assertThat(nursing.ground("G-a")).isEmpty();
    assertThat(social.order(OrderKind.SUSPENSION).orElseThrow().max()).contains(Term.years(3));
    assertThat(nursing.order(OrderKind.SUSPENSION).orElseThrow().max()).contains(Term.years(1));
    assertThat(nursing.order(OrderKind.ADVICE)).isEmpty();
    assertThat(nursing.order(OrderKind.REMOVAL).orElseThrow().name())
        .isEqualTo("striking-off order");
    assertThat(social.panel().min()).isEqualTo(2);
    assertThat(nursing.panel().min()).isEqualTo(3);
    assertThat(social.hearing(HearingType.INTERIM_ORDER).noticeDays()).isEqualTo(7);
    assertThat(nursing.hearing(HearingType.INTERIM_ORDER).noticeDays()).isEqualTo(10);
    assertThat(social.nouns().registrant()).isEqualTo("social worker");
    assertThat(nursing.nouns().registrant()).isEqualTo("nurse");
    assertThat(social.nouns().words()).containsOnlyKeys(Nouns.KEYS);
  }

  @Test
  void letTriageReferForAnInterimOrderInNursingOnly() {
    assertThat(social.interimOrders().triageMayRefer()).isFalse();
    assertThat(nursing.interimOrders().triageMayRefer()).isTrue();
  }

  @Test
  void capTheCourtsExtensionInNursingOnly() {
    assertThat(social.interimOrders().extensionMax()).isEqualTo(Optional.empty());
    assertThat(nursing.interimOrders().extensionMax().orElseThrow().value())
        .isEqualTo(Term.months(12));
  }

  @Test
  void barStrikingOffOnHealthAtFirst() {
    var removal = nursing.order(OrderKind.REMOVAL).orElseThrow();
    assertThat(removal.barredGrounds()).isEqualTo(Set.of("N-b", "N-d", "N-e"));
    assertThat(removal.barredUntil()).contains(Term.years(2));
  }

  @Test
  void allowWarningsOfOneThreeOrFiveYearsOnly() {
    var warning = social.order(OrderKind.WARNING).orElseThrow();
    assertThat(warning.allows(Term.years(3))).isTrue();
    assertThat(warning.allows(Term.months(36))).isTrue();
    assertThat(warning.allows(Term.years(2))).isFalse();
  }

  @Test
  void allowAnySuspensionUpToItsLongest() {
    var suspension = social.order(OrderKind.SUSPENSION).orElseThrow();
    assertThat(suspension.allows(Term.months(7))).isTrue();
    assertThat(suspension.allows(Term.years(3))).isTrue();
    assertThat(suspension.allows(Term.months(37))).isFalse();
  }

  @Test
  void offerARoomOnlyTheOutcomesThatAreOpen() {
    enum Sanction {
      NO_ACTION,
      ADVICE,
      WARNING
    }
    assertThat(nursing.open(DecisionPoint.DP_22, Sanction.values()))
        .containsExactly(Sanction.NO_ACTION, Sanction.WARNING);
  }

  @Test
  void nameTheGuidanceByItsDate() {
    assertThat(social.guidance(DecisionPoint.DP_02)).isEqualTo("Triage guidance, 16 December 2022");
    assertThat(social.guidance(DecisionPoint.DP_27)).isEmpty();
  }

  @Test
  void areOfARegulatorByAnotherNameWhereTheInstallationSaysSo() {
    var named = all.calling("Social Work Standards Council");
    assertThat(named.load(social.id()).nouns().regulator())
        .isEqualTo("Social Work Standards Council");
    assertThat(named.load(social.id()).nouns().registrant()).isEqualTo("social worker");
    assertThat(named.inForce(LocalDate.of(2026, 1, 1)).clocks()).isEqualTo(social.clocks());
  }

  @Test
  void listWhatSomebodyMustStillVerify() {
    assertThat(social.doubts())
        .anyMatch(doubt -> doubt.startsWith("clocks.T-04: "))
        .anyMatch(doubt -> doubt.startsWith("clocks.T-12: "))
        .anyMatch(doubt -> doubt.startsWith("decisions.DP-18: "))
        .noneMatch(doubt -> doubt.startsWith("clocks.T-08"));
  }
}
