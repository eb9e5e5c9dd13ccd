package org.evenhand.hearing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.NURSING;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.api.AllegationView;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.RuleSetId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingACaseTest {
  private static final Answers OPENED =
      answers(
          "attended",
          "YES",
          "represented",
          "NO",
          "privacy",
          "PUBLIC",
          "go",
          "PROCEED",
          "reasons",
          "All are here");
  private final HearingDesk desk = new HearingDesk(SOCIAL_WORK, "G-a", "G-c");

  @Test
  void decidesOnPrivacyAndOnAbsenceOnlyWhereSomebodyIsAbsent() {
    assertThat(points(desk.does(desk.open(), OPENED).value().decisions()))
        .containsExactly(DecisionPoint.DP_26);
    assertThat(points(desk.does(desk.open(), OPENED.with("attended", "NO")).value().decisions()))
        .containsExactly(DecisionPoint.DP_25, DecisionPoint.DP_26);
  }

  @Test
  void hearsHealthInPrivate() {
    for (var ill :
        List.of(new HearingDesk(SOCIAL_WORK, "G-a", "G-e"), new HearingDesk(NURSING, "N-d"))) {
      assertThat(ill.does(ill.open(), OPENED).problems())
          .containsExactly(Problem.at("privacy", "hearing.healthIsPrivate"));
      assertThat(ill.now().state()).isEqualTo("REQUESTED");
      assertThat(ill.sat).isEmpty();
      assertThat(ill.does(ill.open(), OPENED.with("privacy", "PARTLY_PRIVATE")).isDone()).isTrue();
      assertThat(ill.now().isInPrivate()).isTrue();
      var read = new ReadHearings(ill.hearings());
      assertThat(ill.bench.<Boolean>read(() -> read.anyInPrivate(ill.reference))).isTrue();
    }
  }

  @Test
  void countsEveryMemberAsHavingSat() {
    var panel = desk.sits();
    desk.does(desk.open(), OPENED).value();
    assertThat(desk.sat).containsExactly(panel);
  }

  @ParameterizedTest
  @CsvSource({
    "openHearing,go",
    "findFacts,go",
    "findGround,verdict",
    "findImpairment,verdict",
    "decideSanction,sanction"
  })
  void adjournsAnywhereAndComesBackThereBeforeTheSamePanel(String step, String question) {
    var panel = desk.sits();
    var adjourned = OPENED.with(question, "ADJOURN");
    assertThat(desk.does(step(step), adjourned).problems())
        .containsExactly(Problem.at("adjournReason", "answer.notChosen"));
    var result = desk.does(step(step), adjourned.with("adjournReason", "ILLNESS")).value();
    assertThat(result.outcome()).isEqualTo("ADJOURN");
    assertThat(result.variables()).containsEntry("resumeAt", step);
    assertThat(points(result.decisions())).containsExactly(DecisionPoint.DP_24);
    assertThat(desk.now().state()).isEqualTo("PART_HEARD");
    assertThat(desk.findings()).isEmpty();
    desk.does(desk.resume(), answers("firstDay", "7 April 2026", "lastDay", "8 April 2026"))
        .value();
    assertThat(desk.now().panel()).contains(panel);
    assertThat(desk.now().firstDay()).contains(LocalDate.of(2026, 4, 7));
  }

  @ParameterizedTest
  @CsvSource({
    "openHearing,go,PROCEED",
    "findFacts,go,FIND",
    "findGround,verdict,GROUND_FOUND",
    "findImpairment,verdict,IMPAIRED",
    "decideSanction,sanction,ADVICE"
  })
  void isNotHeardBeforeItsDayButCanBeAdjournedBefore(String step, String question, String on) {
    desk.sits();
    desk.listedOn(desk.bench.today().plusDays(1), desk.bench.today().plusDays(2));
    var goesOn =
        OPENED
            .with("whyNotLess", "Too serious")
            .with("months", "12")
            .with("finding.1", "PROVED")
            .with("finding.2", "PROVED")
            .with(question, on);
    assertThat(desk.does(step(step), goesOn).problems())
        .containsExactly(Problem.at(question, "hearing.notYet", desk.bench.today().plusDays(1)));
    assertThat(desk.sat).isEmpty();
    assertThat(desk.findings()).isEmpty();
    assertThat(desk.now().state()).isEqualTo("LISTED");
    var off = goesOn.with(question, "ADJOURN").with("adjournReason", "ILLNESS");
    assertThat(desk.does(step(step), off).isDone()).isTrue();
    desk.bench.clock.move(Duration.ofDays(1));
    assertThat(desk.does(step(step), goesOn).isDone()).isTrue();
  }

  @Test
  void resumesOnDaysThatAreToCome() {
    assertThat(
            desk.does(desk.resume(), answers("firstDay", "1 March 2026", "lastDay", "2 May 2026"))
                .problems())
        .containsExactly(Problem.at("firstDay", "answer.inThePast"));
    assertThat(
            desk.does(desk.resume(), answers("firstDay", "3 May 2026", "lastDay", "2 May 2026"))
                .problems())
        .containsExactly(Problem.at("lastDay", "hearing.endsBeforeItBegins"));
  }

  @Test
  void findsEachAllegationAndTellsItInTheLog() {
    var facts = answers("go", "FIND", "reasons", "The log is clear", "finding.1", "ADMITTED");
    assertThat(desk.does(desk.facts(), facts).problems())
        .containsExactly(Problem.at("finding.2", "answer.notChosen"));
    var result = desk.does(desk.facts(), facts.with("finding.2", "NOT_PROVED")).value();
    assertThat(result.outcome()).isEqualTo("SOME_PROVED");
    var taken = result.decisions().get(0);
    assertThat(taken.facts()).containsEntry("proved", "1").containsEntry("alleged", "2");
    assertThat(taken.reasons())
        .extracting(reason -> reason.factor() + "=" + reason.weight())
        .containsExactly("allegation.1=ADMITTED", "allegation.2=NOT_PROVED", "reasons=");
    assertThat(desk.bench.<List<AllegationView>>read(() -> allegations()))
        .extracting(AllegationView::finding)
        .containsExactly("ADMITTED", "NOT_PROVED");
    assertThat(desk.bench.<java.util.Set<String>>read(() -> standing())).containsExactly("G-a");
  }

  @Test
  void endsWhenNothingIsProved() {
    var none =
        answers(
            "go", "FIND", "reasons", "No", "finding.1", "NOT_PROVED", "finding.2", "NOT_PROVED");
    assertThat(desk.does(desk.facts(), none).value().outcome()).isEqualTo("NONE_PROVED");
  }

  @Test
  void findsNothingWhereNothingIsAlleged() {
    var empty = new HearingDesk(SOCIAL_WORK);
    assertThat(empty.does(empty.facts(), answers("go", "FIND", "reasons", "None")).problems())
        .containsExactly(Problem.at("go", "hearing.nothingAlleged"));
    assertThat(empty.findings()).isEmpty();
  }

  @Test
  void givesReasonsForGroundAndImpairment() {
    assertThat(desk.does(desk.ground(), answers("verdict", "GROUND_FOUND")).problems())
        .containsExactly(Problem.at("reasons", "answer.missing"));
    var ground = answers("verdict", "GROUND_FOUND", "reasons", "Serious");
    assertThat(points(desk.does(desk.ground(), ground).value().decisions()))
        .containsExactly(DecisionPoint.DP_20);
    var impaired = answers("verdict", "NOT_IMPAIRED", "reasons", "Insight");
    assertThat(points(desk.does(desk.impairment(), impaired).value().decisions()))
        .containsExactly(DecisionPoint.DP_21);
    assertThat(desk.findings())
        .extracting(finding -> finding.kind() + ":" + finding.outcome())
        .containsExactlyInAnyOrder("GROUND:GROUND_FOUND", "IMPAIRMENT:NOT_IMPAIRED");
  }

  @Test
  void offersTheSanctionsOfTheRuleSetFromTheLeastUp() {
    assertThat(desk.bench.offered(desk.sanction(), desk.context(), "sanction"))
        .containsExactly(
            "NO_ACTION", "ADVICE", "WARNING", "CONDITIONS", "SUSPENSION", "REMOVAL", "ADJOURN");
    var nurses = new HearingDesk(NURSING, "N-a");
    assertThat(nurses.bench.offered(nurses.sanction(), nurses.context(), "sanction"))
        .containsExactly("NO_ACTION", "WARNING", "CONDITIONS", "SUSPENSION", "REMOVAL", "ADJOURN");
  }

  @Test
  void mayTakeNoAction() {
    var result =
        desk.does(desk.sanction(), answers("sanction", "NO_ACTION", "reasons", "Put right"))
            .value();
    assertThat(result.variables()).containsEntry("restrictive", false).doesNotContainKey("orderId");
    assertThat(desk.made).isEmpty();
  }

  @Test
  void saysWhyNothingLessIsEnough() {
    var removal = answers("sanction", "REMOVAL", "reasons", "Grave");
    assertThat(desk.does(desk.sanction(), removal).problems())
        .containsExactly(Problem.at("whyNotLess", "hearing.whyNotLess"));
    assertThat(desk.made).isEmpty();
    assertThat(desk.findings()).isEmpty();
    var result = desk.does(desk.sanction(), removal.with("whyNotLess", "Attitude")).value();
    assertThat(result.variables()).containsEntry("restrictive", true).containsKey("orderId");
    assertThat(desk.made)
        .containsExactly(new HearingDesk.Made(OrderKind.REMOVAL, 0, "", "HEARING"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "social-work-england/2022.2 | ADVICE | 12,36,60 | 0,1,24,61",
        "social-work-england/2022.2 | WARNING | 12,36,60 | 0,2,48,72",
        "social-work-england/2022.2 | CONDITIONS | 1,18,36 | 0,37",
        "social-work-england/2022.2 | SUSPENSION | 1,36 | 0,37,999999999",
        "nursing-council/2024.1 | WARNING | 12,24,48 | 0,18,61",
        "nursing-council/2024.1 | CONDITIONS | 36 | 37",
        "nursing-council/2024.1 | SUSPENSION | 1,12 | 0,13,36"
      })
  void runsAsLongAsTheRulesAllow(String rules, String kind, String allowed, String refused) {
    var ground = rules.startsWith("nursing") ? "N-a" : "G-a";
    var hearing = new HearingDesk(RuleSetId.of(rules), ground);
    var sanction =
        answers("sanction", kind, "reasons", "So", "whyNotLess", "So", "terms", "Supervised");
    for (var months : refused.split(",")) {
      assertThat(hearing.does(hearing.sanction(), sanction.with("months", months)).problems())
          .extracting(Problem::field)
          .containsExactly("months");
    }
    assertThat(hearing.made).isEmpty();
    for (var months : allowed.split(",")) {
      hearing.does(hearing.sanction(), sanction.with("months", months)).value();
    }
    assertThat(hearing.made).hasSize(allowed.split(",").length);
  }

  @Test
  void barsStrikingOffForHealthCompetenceAndLanguageAtFirst() {
    var strikeOff =
        answers("sanction", "REMOVAL", "reasons", "Grave", "whyNotLess", "Nothing works");
    for (var ground : List.of("N-b", "N-d", "N-e")) {
      var nurse = new HearingDesk(NURSING, ground);
      assertThat(nurse.does(nurse.sanction(), strikeOff).problems())
          .extracting(Problem::field, Problem::key)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("sanction", "order.barred"));
      assertThat(nurse.made).isEmpty();
    }
    var mixed = new HearingDesk(NURSING, "N-a", "N-b");
    assertThat(mixed.does(mixed.sanction(), strikeOff).isDone()).isTrue();
    var worker = new HearingDesk(SOCIAL_WORK, "G-b");
    assertThat(worker.does(worker.sanction(), strikeOff).isDone()).isTrue();
  }

  @Test
  void coversTheGapForNoLongerThanAnInterimOrderMayRun() {
    var cover = answers("cover", "INTERIM_ORDER", "reasons", "Risk");
    assertThat(desk.does(desk.cover(), cover).problems())
        .containsExactly(Problem.at("months", "answer.missing"));
    for (var months : List.of("0", "19")) {
      assertThat(desk.does(desk.cover(), cover.with("months", months)).problems())
          .containsExactly(Problem.at("months", "hearing.interimTooLong", 18));
    }
    assertThat(desk.covered).isEmpty();
    desk.does(desk.cover(), cover.with("months", "18")).value();
    desk.does(desk.cover(), answers("cover", "NOT_NEEDED", "reasons", "Retired")).value();
    assertThat(desk.covered).containsExactly(18);
  }

  @Test
  void countsTheTimeToAppealFromTheDayTheyWereTold() {
    assertThat(desk.does(desk.announce(), announcing(desk)).value().variables())
        .containsEntry("appealWindowEndsOn", LocalDate.of(2026, 3, 31));
    var nurse = new HearingDesk(NURSING, "N-a");
    assertThat(nurse.does(nurse.announce(), announcing(nurse)).value().variables())
        .containsEntry("appealWindowEndsOn", LocalDate.of(2026, 3, 30));
  }

  @Test
  void tellsTheRegistrantWhyAndWhoeverRaisedItOnlyHowItEnded() {
    desk.does(desk.impairment(), answers("verdict", "IMPAIRED", "reasons", "Insight is thin"))
        .value();
    var suspended =
        answers(
            "sanction", "SUSPENSION", "months", "6", "whyNotLess", "Grave", "reasons", "Too grave");
    desk.does(desk.sanction(), suspended).value();
    var letters = announcing(desk);
    assertThat(
            desk.does(desk.announce(), letters.with("raised.letter.email", "nowhere")).problems())
        .containsExactly(Problem.at("raised.letter.email", "letter.badEmail"));
    desk.does(desk.announce(), letters).value();
    assertThat(desk.bench.letters().of(desk.reference))
        .filteredOn(letter -> letter.toRole() == PartyRole.REGISTRANT)
        .last()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("The outcome: SUSPENSION, 6.", "Insight is thin", "Too grave")
                    .contains("within 28 days of being told"));
    assertThat(desk.bench.letters().of(desk.reference))
        .filteredOn(letter -> letter.toRole() == PartyRole.COMPLAINANT)
        .last()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("The outcome: SUSPENSION, 6.")
                    .doesNotContain("Insight is thin", "Too grave"));
  }

  @Test
  void saysWhyNobodyCanBeToldHowItEnded() {
    desk.does(desk.ground(), answers("verdict", "NO_GROUND", "reasons", "Not serious")).value();
    var nobody = announcing(desk).with("raised.send", "NOBODY_TO_TELL");
    assertThat(desk.does(desk.announce(), nobody).problems())
        .containsExactly(Problem.at("raised.why", "answer.missing"));
    assertThat(desk.does(desk.announce(), nobody.with("raised.why", "Anonymous")).isDone())
        .isTrue();
    assertThat(desk.bench.letters().of(desk.reference))
        .singleElement()
        .satisfies(letter -> assertThat(letter.text()).contains("found no statutory ground"));
  }

  /** The letters as drafted, and today as the day. */
  private static Answers announcing(HearingDesk at) {
    return at.bench.form(at.announce(), at.context()).suggested();
  }

  @Test
  void tellsNobodyBeforeItHasDecidedAndNobodyInTheFuture() {
    desk.bench.clock.move(Duration.ofDays(3));
    desk.does(desk.ground(), answers("verdict", "NO_GROUND", "reasons", "Not serious")).value();
    desk.bench.clock.move(Duration.ofDays(1));
    assertThat(announced("4 March 2026", "6 March 2026"))
        .containsExactly(Problem.at("announcedOn", "hearing.announcedBeforeDecided"));
    assertThat(announced("6 March 2026", "5 March 2026"))
        .containsExactly(Problem.at("servedOn", "hearing.servedBeforeAnnounced"));
    assertThat(announced("7 March 2026", "8 March 2026"))
        .containsExactly(
            Problem.at("announcedOn", "answer.inTheFuture"),
            Problem.at("servedOn", "answer.inTheFuture"));
    assertThat(desk.now().state()).isEqualTo("REQUESTED");
    assertThat(announced("5 March 2026", "6 March 2026")).isEmpty();
    assertThat(desk.now().state()).isEqualTo("ANNOUNCED");
  }

  private List<Problem> announced(String announced, String served) {
    var days = announcing(desk).with("announcedOn", announced).with("servedOn", served);
    return desk.does(desk.announce(), days).problems();
  }

  private List<AllegationView> allegations() {
    return desk.bench.allegations().of(desk.reference);
  }

  private java.util.Set<String> standing() {
    return desk.bench.allegations().groundsStanding(desk.reference);
  }

  private HumanStep step(String id) {
    return List.of(
            desk.open(),
            desk.facts(),
            desk.ground(),
            desk.impairment(),
            (HumanStep) desk.sanction())
        .stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<DecisionPoint> points(List<DecisionTaken> decisions) {
    return decisions.stream().map(DecisionTaken::point).toList();
  }
}
