package org.evenhand.investigation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.NURSING;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.AllegationView;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.ClockView;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ListClocks;
import org.evenhand.casefile.persistence.Clocks;
import org.evenhand.investigation.model.Investigation;
import org.evenhand.investigation.persistence.Investigations;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.testing.StepBench;
import org.junit.jupiter.api.Test;

class InvestigatingTest {
  private static final Answers ONE =
      answers("text.1", "Opened records", "ground.1", "G-a", "category.1", "DISHONESTY");
  private final StepBench bench = new StepBench("2026-03-02T09:00:00Z");
  private final CaseReference reference = bench.aCase(SOCIAL_WORK);

  @Test
  void tellsTheRegistrantThatItHasBegun() {
    var step = new NotifySocialWorker(bench.writeLetter(), bench.readCase());
    assertThat(step.clock()).contains("T-02");
    does(step, bench.form(step, context(SOCIAL_WORK)).suggested()).value();
    assertThat(bench.letters().of(reference))
        .singleElement()
        .satisfies(letter -> assertThat(letter.toName()).isEqualTo("Marian Castellane"));
  }

  @Test
  void isPlannedToADayThatIsToComeByWhoeverHoldsIt() {
    var step = new PlanInvestigation(investigations(), bench.changeCase());
    assertThat(does(step, answers("plan", "P", "plannedEnd", "1 March 2026")).problems())
        .containsExactly(Problem.at("plannedEnd", "answer.inThePast"));
    does(step, answers("plan", "P", "plannedEnd", "2 March 2026")).value();
    assertThat(
            bench.<Optional<String>>read(
                () -> bench.readCase().get(reference).holder(Role.INVESTIGATOR)))
        .contains("ines");
  }

  @Test
  void saysThatTheEvidenceIsCompleteAndOnWhat() {
    var step = new GatherEvidence(investigations());
    assertThat(does(step, answers("evidence", "Log", "requests", "three")).problems())
        .containsExactly(Problem.at("requests", "answer.notAWholeNumber"));
    var taken = does(step, answers("evidence", "Log", "requests", "3")).value().decisions().get(0);
    assertThat(taken.point()).isEqualTo(DecisionPoint.DP_07);
    assertThat(taken.facts()).containsEntry("evidence_requests", "3");
  }

  @Test
  void draftsEachAllegationWhole() {
    assertThat(does(draft(), Answers.NONE).problems())
        .containsExactly(
            Problem.at("text.1", "answer.missing"),
            Problem.at("ground.1", "answer.notChosen"),
            Problem.at("category.1", "answer.notChosen"));
    assertThat(does(draft(), ONE.with("outsideUk.2", "In Cardiff it was not")).problems())
        .containsExactly(
            Problem.at("text.2", "answer.missing"),
            Problem.at("ground.2", "answer.notChosen"),
            Problem.at("category.2", "answer.notChosen"));
    assertThat(does(draft(), ONE.with("ground.1", "N-a")).problems())
        .containsExactly(Problem.at("ground.1", "answer.notOffered"));
    assertThat(allegations()).isEmpty();
  }

  @Test
  void keepsWhyMattersFromElsewhereCountByAllegation() {
    var two =
        ONE.with("text.2", "In Spain")
            .with("ground.2", "G-d")
            .with("category.2", "CONVICTION")
            .with("outsideUk.2", "It bears on trust");
    var taken = does(draft(), two).value().decisions().get(0);
    assertThat(taken.facts()).containsEntry("allegations", "2").containsEntry("grounds", "G-a,G-d");
    assertThat(allegations())
        .extracting(AllegationView::outsideUkReasons)
        .containsExactly("", "It bears on trust");
    var again = bench.form(draft(), context(SOCIAL_WORK)).suggested();
    assertThat(again.text("outsideUk.2")).isEqualTo("It bears on trust");
    does(draft(), again.with("text.1", "Opened eleven records")).value();
    assertThat(allegations())
        .extracting(AllegationView::text)
        .containsExactly("Opened eleven records", "In Spain");
  }

  @Test
  void hasTheAllegationsAgreedByAnotherWhoDidNotTriage() {
    var step = new AgreeAllegations(bench.allegations());
    assertThat(step.role()).isEqualTo(Role.LEAD_INVESTIGATOR);
    assertThat(step.notAfter())
        .contains("draftAllegations", "decideTriage", "decideTriageUnmasked");
    does(draft(), ONE).value();
    assertThat(does(step, answers("verdict", "SEND_BACK")).problems())
        .containsExactly(Problem.at("note", "answer.missing"));
    does(step, answers("verdict", "SEND_BACK", "note", "Add G-c")).value();
    assertThat(allegations()).noneMatch(AllegationView::agreed);
    does(step, answers("verdict", "AGREE")).value();
    assertThat(allegations()).allMatch(AllegationView::agreed);
  }

  @Test
  void givesTimeToAnswerTheReport() {
    assertThat(disclosed(SOCIAL_WORK).variables())
        .containsEntry("responseDueOn", LocalDate.of(2026, 3, 31));
    assertThat(response().dueOn()).isEqualTo("2026-03-30");
    assertThat(disclosed(NURSING).variables())
        .containsEntry("responseDueOn", LocalDate.of(2026, 4, 7));
  }

  @Test
  void keepsTheResponseAndSaysWhatStopsTheClock() {
    disclosed(SOCIAL_WORK);
    var step = new RecordResponse(investigations());
    assertThat(step.clock()).contains("T-17");
    assertThat(step.stopsClock()).isTrue();
    assertThat(does(step, answers("answered", "RECEIVED", "represented", "YES")).problems())
        .containsExactly(Problem.at("response", "answer.missing"));
    does(step, answers("answered", "RECEIVED", "represented", "YES", "response", "Sorry")).value();
    assertThat(now().response()).isEqualTo("Sorry");
    assertThat(now().responseState()).isEqualTo("RECEIVED");
  }

  @Test
  void keepsWhoActsForSomebodyWhoDoesNotAnswer() {
    does(
            new RecordResponse(investigations()),
            answers("answered", "DECLINED", "represented", "YES"))
        .value();
    assertThat(now().responseState()).isEqualTo("NONE");
    assertThat(now().represented()).isEqualTo("YES");
  }

  @Test
  void goesOnWithoutAResponseAndStopsItsClock() {
    disclosed(SOCIAL_WORK);
    bench.unit.doing(
        () ->
            new RecordNoResponse(investigations(), bench.stopClock(), bench.clock)
                .record(reference));
    assertThat(now().responseState()).isEqualTo("NONE");
    assertThat(response().stoppedOn()).contains(LocalDate.of(2026, 3, 2));
  }

  @Test
  void goesNowhereWithoutAllegations() {
    var step = new ConcludeInvestigation(bench.allegations());
    var on = answers("next", "TO_EXAMINERS", "reasons", "Complete");
    assertThat(does(step, on).problems())
        .containsExactly(Problem.at("next", "investigation.noAllegations"));
    does(draft(), ONE).value();
    assertThat(does(step, on).problems())
        .containsExactly(Problem.at("next", "investigation.notAgreed"));
    does(new AgreeAllegations(bench.allegations()), answers("verdict", "AGREE")).value();
    assertThat(does(step, on).value().outcome()).isEqualTo("TO_EXAMINERS");
    assertThat(step.notAfter()).contains("decideTriage", "decideTriageUnmasked");
  }

  private StepResult disclosed(RuleSetId rules) {
    var step = new DiscloseReport(bench.writeLetter(), investigations(), bench.startClock());
    var here = context(rules);
    var answers = bench.form(step, here).suggested().with("report", "Eleven openings");
    return bench.does(step, here, answers).value();
  }

  private ClockView response() {
    List<ClockView> clocks =
        bench.read(
            () ->
                new ListClocks(new Clocks(bench.unit.entities()), bench.rules, bench.clock)
                    .of(reference));
    return clocks.stream().filter(clock -> clock.code().equals("T-17")).findFirst().orElseThrow();
  }

  private Investigation now() {
    return bench.read(() -> investigations().of(reference));
  }

  private List<AllegationView> allegations() {
    return bench.read(() -> bench.allegations().of(reference));
  }

  private DraftAllegations draft() {
    return new DraftAllegations(bench.allegations());
  }

  private Investigations investigations() {
    return new Investigations(bench.unit.entities());
  }

  private StepContext context(RuleSetId rules) {
    return bench.context(reference, rules, "ines");
  }

  private Outcome<StepResult> does(HumanStep step, Answers answers) {
    return bench.does(step, context(SOCIAL_WORK), answers);
  }
}
