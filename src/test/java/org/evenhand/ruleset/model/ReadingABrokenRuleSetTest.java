package org.evenhand.ruleset.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.evenhand.ruleset.api.RuleSetId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingABrokenRuleSetTest {
  private static final String FILE = "rulesets/social-work-england/2022.2.yaml";
  private String good;

  @BeforeEach
  void readTheShippedOne() throws IOException {
    try (var in = getClass().getClassLoader().getResourceAsStream(FILE)) {
      good = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void namesTheFileThePathAndTheMistakenPeriod() {
    assertThat(reading(good.replaceFirst("period: 14 days", "period: 14 dayz")))
        .hasMessage(
            FILE
                + ": clocks.T-02.period: \"14 dayz\" is not a period; write for example 28 days,"
                + " 20 working days, 2 weeks, 6 months or 5 years");
  }

  @Test
  void tellsAMisspeltKeyTwice() {
    assertThat(mistakes(good.replaceFirst("lay_min: 1", "lay_mim: 1")))
        .contains("panel.lay_min: is missing");
  }

  @Test
  void tellsAnUnknownKey() {
    assertThat(mistakes(good.replaceFirst("seats: pair", "seats: pair\n  chairs: 2")))
        .containsExactly("case_to_answer.chairs: no such key here");
  }

  @Test
  void findsEveryMistakeInOneReading() {
    var bad =
        good.replaceFirst("period: 14 days", "period: soon")
            .replaceFirst("seats: pair", "seats: trio")
            .replaceFirst("in_force_from: 2022-12-16", "in_force_from: 2022-13-16");
    assertThat(mistakes(bad))
        .anyMatch(m -> m.startsWith("clocks.T-02.period: \"soon\""))
        .contains("case_to_answer.seats: trio is none of single, pair, panel")
        .anyMatch(m -> m.startsWith("in_force_from: \"2022-13-16\" is not a day"));
  }

  @Test
  void refusesAFigureWithoutItsSource() {
    assertThat(mistakes(good.replaceFirst("    source: \"New concerns page, 2020\"\n", "")))
        .containsExactly("clocks.T-01.source: is missing");
  }

  @Test
  void refusesAFigureOfUnstatedCertainty() {
    assertThat(mistakes(good.replaceFirst("certainty: S\n", "certainty: sure\n")))
        .containsExactly("grounds[0].certainty: sure is none of S, K, K?");
  }

  @Test
  void refusesAnOutcomeNobodyKnows() {
    assertThat(mistakes(good.replace("[REFER, NOT_REFER]", "[REFER, PERHAPS]")))
        .containsExactly("decisions.DP-03.outcomes: PERHAPS is not known at this point");
  }

  @Test
  void refusesADecisionPointNobodyKnows() {
    assertThat(mistakes(good.replace("  DP-32:", "  DP-33:")))
        .containsExactly("decisions.DP-33: there is no such decision point");
  }

  @Test
  void refusesToPutAnInterimOrdersClockOnHold() {
    var at = good.indexOf("  T-08:");
    var bad =
        good.substring(0, at)
            + good.substring(at).replaceFirst("pausable: false", "pausable: true");
    assertThat(mistakes(bad))
        .containsExactly("clocks.T-08.pausable: an interim order's clock may not be put on hold");
  }

  @Test
  void refusesAnInterimOrderClockThatWarnsTooSeldom() {
    var at = good.indexOf("  T-08:");
    var quiet =
        good.substring(at)
            .replaceFirst(
                "(?s)escalate:.*?source",
                "escalate:\n      - {days_left: 7, to: [owner]}\n    source");
    assertThat(mistakes(good.substring(0, at) + quiet))
        .containsExactly(
            "clocks.T-08.escalate: an interim order's clock warns three people at least three times"
                + " before it is due");
  }

  @Test
  void refusesAnEscalationToNobody() {
    assertThat(mistakes(good.replaceFirst("to: \\[owner\\]", "to: [the boss]")))
        .containsExactly(
            "clocks.T-01.escalate[0].to: the boss is neither owner, deputy, executive nor a role");
  }

  @Test
  void refusesAClockThatIsNotThere() {
    assertThat(mistakes(good.replace("longest_clock: T-07", "longest_clock: T-70")))
        .containsExactly("interim_orders.longest_clock: there is no clock T-70");
  }

  @Test
  void refusesAnOpenSanctionWithoutItsOrder() {
    var at = good.indexOf("  - kind: removal");
    var bad = good.substring(0, at) + good.substring(good.indexOf("# What case examiners"));
    assertThat(mistakes(bad))
        .containsExactly("decisions.DP-22.outcomes: REMOVAL is open, but orders has none");
  }

  @Test
  void refusesARuleThatNobodyWouldSeeTo() {
    assertThat(mistakes(good.replaceFirst("same_part: false", "same_part: true")))
        .containsExactly(
            "panel.same_part: parts of the register are not kept here, so this cannot be seen to;"
                + " write false, and see to it by hand when a panel is named");
  }

  @Test
  void refusesWhatIsNotDoneHere() {
    assertThat(mistakes(good.replaceFirst("seats: pair", "seats: panel")))
        .containsExactly("case_to_answer.seats: only a pair decides here");
    var cover = good.replaceFirst("gap_cover: interim_order", "gap_cover: immediate_order");
    assertThat(mistakes(cover))
        .containsExactly("interim_orders.gap_cover: only an interim order covers the gap here");
  }

  @Test
  void refusesAFileInAnothersPlace() {
    assertThat(mistakes(good.replaceFirst("2022.2", "2023.1")))
        .hasSize(1)
        .allMatch(m -> m.startsWith("id: is "));
  }

  @Test
  void tellsTheLineOfBrokenYaml() {
    assertThat(reading("id: x\n  title: [").getMessage()).startsWith(FILE + ": line 2");
  }

  @Test
  void refusesTheSameKeyTwice() {
    assertThat(reading("id: a\nid: b\n").getMessage()).contains("Duplicate field 'id'");
  }

  @Test
  void refusesAFileThatIsAList() {
    assertThat(mistakes("- a\n- b\n")).containsExactly("file: is not a mapping of keys to values");
  }

  private java.util.List<String> mistakes(String content) {
    return reading(content).mistakes();
  }

  private static UnreadableRuleSet reading(String content) {
    var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    return catchThrowableOfType(
        UnreadableRuleSet.class,
        () -> RuleSetReader.read(FILE, RuleSetId.of("social-work-england/2022.2"), bytes));
  }
}
