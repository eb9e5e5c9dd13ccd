package org.evenhand.triage.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.NURSING;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken.Reason;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.application.WhoRaisedIt;
import org.evenhand.correspondence.application.LetterOrNone;
import org.evenhand.document.application.ListDocuments;
import org.evenhand.document.application.WithdrawRendition;
import org.evenhand.document.persistence.Documents;
import org.evenhand.fairness.anonymisation.api.ReleasedFile;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.application.QuarantineReleasedFile;
import org.evenhand.fairness.anonymisation.application.ReadReleasedFile;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.fairness.anonymisation.model.Parts;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.testing.StepBench;
import org.evenhand.triage.persistence.Enquiries;
import org.evenhand.triage.persistence.Lotteries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecidingTriageTest {
  private static final Answers TEST =
      answers(
          "seriousness",
          "HIGH",
          "evidence",
          "LIKELY",
          "evidence.where",
          "Page 2",
          "pattern",
          "REPEATED",
          "putRight",
          "NOTHING",
          "outcome",
          "INVESTIGATE",
          "reasons",
          "The log");
  private final StepBench bench = new StepBench("2026-03-02T09:00:00Z");
  private final CaseReference reference = bench.aCase(SOCIAL_WORK);
  private final List<CaseReference> atRisk = new ArrayList<>();

  @Test
  void isTakenBlindByAnOfficerWhoHadNoEarlierPart() {
    assertThat(blind().lane()).isEqualTo(Lane.BLIND);
    assertThat(blind().role()).isEqualTo(Role.TRIAGE_OFFICER);
    for (var step : List.of(blind(), new DecideTriageUnmasked())) {
      assertThat(step.notAfter())
          .contains("identifyRegistrant", "gatherEnquiries", "releaseRedactedFile", "decideTriage");
    }
  }

  @Test
  void logsEachFactorWithItsWeightAndItsPlace() {
    var taken = bench.does(blind(), context("grace"), TEST).value().decisions().get(0);
    assertThat(taken.point()).isEqualTo(DecisionPoint.DP_02);
    assertThat(taken.facts()).containsEntry("seriousness", "HIGH");
    assertThat(taken.reasons())
        .extracting(Reason::factor)
        .containsExactly("seriousness", "evidence", "pattern", "putRight", "reasons");
    assertThat(taken.reasons().get(1).evidence()).isEqualTo("Page 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seriousness", "evidence", "pattern", "putRight", "reasons"})
  void needsEveryPartOfTheTest(String part) {
    for (var step : List.of(blind(), new DecideTriageUnmasked())) {
      assertThat(bench.does(step, context("grace"), TEST.with(part, "")).problems())
          .extracting(Problem::field)
          .containsExactly(part);
    }
  }

  @Test
  void givesTheFileBackUndecidedToSomebodyElse() {
    bench.unit.doing(() -> bench.changeCase().name(reference, Role.TRIAGE_OFFICER, "grace"));
    var result = bench.does(blind(), context("grace"), answers("outcome", "KNOWS_WHO")).value();
    assertThat(result.outcome()).isEqualTo("KNOWS_WHO");
    assertThat(result.decisions()).isEmpty();
    assertThat(bench.<Optional<String>>read(() -> holder())).isEmpty();
    assertThat(bench.offered(new DecideTriageUnmasked(), context("grace"), "outcome"))
        .containsExactly("INVESTIGATE", "CLOSE_NFA", "CLOSE_REFER");
  }

  @Test
  void takesAFileAwayThatGivesSomebodyAway() {
    released(1);
    released(2);
    bench.unit.doing(() -> bench.changeCase().name(reference, Role.TRIAGE_OFFICER, "grace"));
    assertThat(bench.does(blind(), context("grace"), answers("outcome", "LEAK")).problems())
        .extracting(Problem::field)
        .containsExactly("leak", "note");
    assertThat(readable()).contains("Version 2");
    var leak = answers("outcome", "LEAK", "leak", "NAME", "note", "A name stands on page 2");
    var result = bench.does(blind(), context("grace"), leak).value();
    assertThat(result.outcome()).isEqualTo("LEAK");
    assertThat(result.decisions()).isEmpty();
    assertThat(readable()).as("nor an earlier release").isEmpty();
    assertThat(bench.<Optional<String>>read(() -> holder())).isEmpty();
    released(3);
    assertThat(readable()).contains("Version 3");
  }

  private void released(int number) {
    var text = new Parts(List.of(new ReleasedPart("The concern", "Version " + number)));
    bench.unit.doing(
        () -> {
          var file =
              new AnonymisedFile(
                  bench.ids.next(), reference, number, text, "niamh", bench.clock.instant());
          file.release("arjun", "", bench.clock.instant());
          files().add(file);
        });
  }

  private DrawLot lots() {
    return new DrawLot(new Lotteries(bench.unit.source()), bench.clock);
  }

  private Optional<String> readable() {
    return bench.read(() -> new ReadReleasedFile(files()).of(reference).map(ReleasedFile::text));
  }

  private AnonymisedFiles files() {
    return new AnonymisedFiles(bench.unit.entities());
  }

  @Test
  void namesTheBodyItIsReferredTo() {
    var refer = TEST.with("outcome", "CLOSE_REFER");
    assertThat(bench.does(blind(), context("grace"), refer).problems())
        .containsExactly(Problem.at("body", "answer.missing"));
    assertThat(bench.does(blind(), context("grace"), refer.with("body", "The employer")).isDone())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "decideTriage,CLOSE_REFER,true",
    "decideTriageUnmasked,CLOSE_REFER,true",
    "decideTriage,CLOSE_NFA,false",
    "decideTriageUnmasked,CLOSE_NFA,false"
  })
  void isToldAsItWasDecided(String step, String outcome, boolean referred) {
    var context = bench.context(reference, SOCIAL_WORK, "amara", Map.of(step, outcome));
    var letter = bench.form(tell(), context).suggested().text("letter.text");
    assertThat(letter.contains("the body named below")).isEqualTo(referred);
  }

  @Test
  void isNotToldWhereThereIsNobodyToTell() {
    var answers = answers("send", "NOBODY_TO_TELL", "why", "No address");
    assertThat(bench.does(tell(), context("amara"), answers).isDone()).isTrue();
    assertThat(bench.letters().of(reference)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INVESTIGATE", "ORDINARY_ROUTE"})
  void isLoggedOnTheFastTrackWhicheverWayItGoes(String route) {
    var step = new FastTrackTriage(atRisk::add);
    var result =
        bench.does(step, context("harpreet"), answers("route", route, "reasons", "R")).value();
    assertThat(result.decisions())
        .singleElement()
        .satisfies(taken -> assertThat(taken.facts()).containsEntry("fast_track", "true"));
    assertThat(atRisk).hasSize(route.equals("INVESTIGATE") ? 1 : 0);
    for (var rules : List.of(SOCIAL_WORK, NURSING)) {
      assertThat(bench.rules(rules).isOpen(DecisionPoint.DP_02, route)).isTrue();
    }
  }

  @Test
  void restsOnEnquiriesThatAreKept() {
    var gather = new GatherEnquiries(new Enquiries(bench.unit.entities()), lots(), bench.ids);
    assertThat(bench.does(gather, context("bethan"), answers("needed", "MADE")).problems())
        .extracting(Problem::field)
        .containsExactly("whom", "answer");
    bench.does(gather, context("bethan"), answers("needed", "NOT_NEEDED")).value();
    assertThat(bench.<List<String>>read(() -> enquiries())).isEmpty();
    var made = answers("needed", "MADE", "whom", "The employer", "answer", "Eleven times");
    bench.does(gather, context("bethan"), made).value();
    assertThat(bench.<List<String>>read(() -> enquiries()))
        .containsExactly("The employer\nEleven times");
  }

  private List<String> enquiries() {
    return new ReadEnquiries(new Enquiries(bench.unit.entities())).texts(reference);
  }

  private Optional<String> holder() {
    return bench.readCase().get(reference).holder(Role.TRIAGE_OFFICER);
  }

  private DecideTriage blind() {
    var rows = new Documents(bench.unit.entities());
    return new DecideTriage(
        bench.changeCase(),
        new QuarantineReleasedFile(
            files(), new ListDocuments(rows), new WithdrawRendition(rows), bench.clock),
        bench.stopClock());
  }

  private TellOutcomeAtTriage tell() {
    return new TellOutcomeAtTriage(
        new LetterOrNone(bench.writeLetter()), new WhoRaisedIt(bench.readCase()));
  }

  private org.evenhand.casefile.api.StepContext context(String account) {
    return bench.context(reference, SOCIAL_WORK, account);
  }
}
