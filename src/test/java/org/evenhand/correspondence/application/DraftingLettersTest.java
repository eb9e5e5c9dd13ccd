package org.evenhand.correspondence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.correspondence.api.LetterDraft;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftingLettersTest {
  private static final CaseworkTransactions UNIT = new CaseworkTransactions(Databases.fresh());
  private static final MovableClock CLOCK = new MovableClock("2026-05-04T09:00:00Z");
  private static final CaseReference SOCIAL =
      CaseFixture.aCase(UNIT, CLOCK, CaseFixture.SOCIAL_WORK);
  private static final CaseReference NURSING = CaseFixture.aCase(UNIT, CLOCK, CaseFixture.NURSING);

  @AfterAll
  static void close() {
    UNIT.close();
  }

  @ParameterizedTest
  @EnumSource(LetterTemplate.class)
  void fillsEveryPlaceUnderBothRuleSets(LetterTemplate template) {
    for (var reference : java.util.List.of(SOCIAL, NURSING)) {
      var draft = draft(template, reference, every());
      assertThat(draft.subject() + draft.text()).doesNotContain("{{", "}}", "null", "&#");
      assertThat(draft.text()).startsWith("Dear ").doesNotContain("\n\n\n");
    }
  }

  @Test
  void takesItsNounsFromTheRuleSetOfTheCase() {
    var social = draft(LetterTemplate.ACKNOWLEDGEMENT, SOCIAL, Map.of());
    var nursing = draft(LetterTemplate.ACKNOWLEDGEMENT, NURSING, Map.of());
    assertThat(social.subject()).isEqualTo("We have your concern: " + SOCIAL);
    assertThat(nursing.subject()).isEqualTo("We have your referral: " + NURSING);
    assertThat(social.text()).contains("a social worker on our register").contains("30 April 2026");
    assertThat(nursing.text()).contains("Nursing Council").doesNotContain("social worker");
  }

  @Test
  void addressesTheReaderByName() {
    assertThat(draft(LetterTemplate.NOTICE_OF_INVESTIGATION, SOCIAL, every()).text())
        .startsWith("Dear Marian Castellane");
  }

  @Test
  void leavesOutWhatIsEmpty() {
    var facts = new HashMap<>(every());
    facts.put("referred", "");
    var closed = draft(LetterTemplate.TRIAGE_OUTCOME, SOCIAL, facts).text();
    assertThat(closed).contains("take no further action").doesNotContain("passed the concern on");
  }

  @Test
  void writesTextAndNotHtml() {
    var facts = new HashMap<>(every());
    facts.put("summary", "Said \"I can't\" & left <early>");
    assertThat(draft(LetterTemplate.NOTICE_OF_INVESTIGATION, SOCIAL, facts).text())
        .contains("Said \"I can't\" & left <early>");
  }

  @Test
  void refusesToDraftWithAFactMissing() {
    assertThatThrownBy(() -> draft(LetterTemplate.NOTICE_OF_HEARING, SOCIAL, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hearingOn");
  }

  private static Map<String, String> every() {
    var facts = new HashMap<String, String>();
    for (var name :
        new String[] {
          "closed",
          "referred",
          "reasons",
          "summary",
          "decision",
          "disposal",
          "terms",
          "appealPeriod",
          "by",
          "hearing",
          "time",
          "place",
          "statement",
          "mayBeDecided",
          "private",
          "order",
          "conditions",
          "suspension"
        }) {
      facts.put(name, "the " + name);
    }
    for (var name :
        new String[] {"openedOn", "respondBy", "hearingOn", "madeOn", "endsOn", "reviewBy"}) {
      facts.put(name, DraftLetter.day(LocalDate.of(2026, 6, 1)));
    }
    return facts;
  }

  private static LetterDraft draft(
      LetterTemplate template, CaseReference reference, Map<String, String> facts) {
    return UNIT.asking(
        entities ->
            new DraftLetter(
                    new ReadCase(
                        new Cases(entities),
                        new Chronology(UNIT.source(), UUID::randomUUID, CLOCK)),
                    RuleSets.shipped(),
                    CLOCK)
                .draft(template, reference, PartyRole.REGISTRANT, facts));
  }
}
