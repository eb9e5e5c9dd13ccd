package org.evenhand.casefile.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.evenhand.casefile.api.ClockState;
import org.evenhand.casefile.api.ClockView;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.casefile.persistence.Clocks;
import org.evenhand.casefile.persistence.Escalations;
import org.evenhand.casefile.persistence.Incidents;
import org.evenhand.casefile.persistence.RoutineRuns;
import org.evenhand.casefile.persistence.RunningClocks;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepingClocksTest {
  private static final CaseworkTransactions UNIT = new CaseworkTransactions(Databases.fresh());
  private static final Actor RUTH =
      new Actor("ruth", "Ruth Fairweather", Set.of(Role.INVESTIGATOR));
  private static final EscalationTargets PEOPLE =
      (reference, target) ->
          switch (target.code()) {
            case "owner" -> List.of("ruth");
            case "deputy" -> List.of("dev");
            case "executive" -> List.of("rosa");
            case "lead_investigator" -> List.of("lena");
            default -> List.of();
          };

  private final MovableClock clock = new MovableClock("2026-05-04T09:00:00Z");
  private final IdSource ids = UUID::randomUUID;
  private final RuleSets rules = RuleSets.shipped();
  private final Escalations escalations = new Escalations(UNIT.source());
  private final SweepClocks sweep = sweepTelling(PEOPLE);
  private final Escalated told = new Escalated(escalations);
  private CaseReference reference;

  @BeforeEach
  void openACase() {
    reference = CaseFixture.aCase(UNIT, clock, CaseFixture.SOCIAL_WORK);
  }

  @AfterAll
  static void close() {
    UNIT.close();
  }

  @Test
  void isSilentWhileThereIsTime() {
    start("T-02");
    clock.move(Duration.ofDays(6));
    sweep.sweep();
    assertThat(told.of(reference)).isEmpty();
  }

  @Test
  void tellsTheOwnerFirstThenTheDeputyThenTheLead() {
    start("T-02");
    clock.move(Duration.ofDays(7));
    assertThat(sweepHere()).extracting(EscalationView::account).containsExactly("ruth");
    clock.move(Duration.ofDays(5));
    assertThat(sweepHere()).extracting(EscalationView::account).containsExactly("ruth", "dev");
    clock.move(Duration.ofDays(2));
    assertThat(sweepHere())
        .extracting(EscalationView::account)
        .containsExactly("ruth", "dev", "lena");
    clock.move(Duration.ofDays(1));
    assertThat(sweepHere()).allMatch(e -> e.daysLeft() == -1 && e.lateByDays() == 0);
    clock.move(Duration.ofDays(200));
    assertThat(sweepHere()).isEmpty();
  }

  @Test
  void tellsEachPersonOnceHoweverOftenItRuns() {
    start("T-02");
    clock.move(Duration.ofDays(9));
    sweep.sweep();
    sweep.sweep();
    assertThat(told.of(reference)).hasSize(1);
  }

  @Test
  void hasOneEffectWhenRunTwiceAtOnce() throws Exception {
    for (var i = 0; i < 20; i++) {
      reference = CaseFixture.aCase(UNIT, clock, CaseFixture.SOCIAL_WORK);
      start("T-02");
    }
    clock.move(Duration.ofDays(20));
    var threads = Executors.newFixedThreadPool(4);
    try {
      var sweeps = new ArrayList<Callable<List<EscalationView>>>();
      for (var i = 0; i < 4; i++) {
        sweeps.add(() -> UNIT.asking(entities -> sweep.sweep()));
      }
      var raised = 0;
      for (var done : threads.invokeAll(sweeps)) {
        raised +=
            (int) done.get().stream().filter(e -> e.dueOn().equals(day("2026-05-18"))).count();
      }
      assertThat(raised % 9).isZero();
      assertThat(told.of(reference)).hasSize(9);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void catchesUpAfterALongSilenceAndSaysHowLate() {
    start("T-02");
    var runs = new RoutineRuns(UNIT.source());
    var incidents = new Incidents(UNIT.source());
    var routines =
        new RunRoutines(List.of(sweep), runs, new ReportIncident(incidents, ids, clock), clock);
    routines.all();
    clock.move(Duration.ofDays(40));
    routines.due();
    assertThat(told.of(reference)).hasSize(9).allMatch(e -> e.lateByDays() >= 25);
    assertThat(incidents.open())
        .anyMatch(i -> i.kind().equals("ROUTINE_MISSED") && i.detail().equals("40"));
  }

  @Test
  void leavesAClockOnHoldAloneAndStartsAgainWithTheNewDay() {
    start("T-12");
    var id = listed("T-12").id();
    clock.move(Duration.ofDays(10));
    UNIT.doing(() -> assertThat(pause().pause(id, RUTH, "Waiting for the police")).isEmpty());
    clock.move(Duration.ofDays(60));
    assertThat(sweepHere()).isEmpty();
    UNIT.doing(() -> assertThat(resume().resume(id, RUTH)).isEmpty());
    assertThat(sweepHere()).isEmpty();
    clock.move(Duration.ofDays(11));
    assertThat(sweepHere()).extracting(EscalationView::dueOn).containsExactly(day("2026-07-31"));
  }

  @Test
  void tellsSomebodyElseWhenThereIsNoDeputy() {
    EscalationTargets alone =
        (of, target) ->
            switch (target.code()) {
              case "owner" -> List.of("ruth");
              case "executive" -> List.of("ruth", "rosa");
              default -> List.of();
            };
    start("T-02");
    clock.move(Duration.ofDays(12));
    sweepTelling(alone).sweep();
    assertThat(told.of(reference))
        .filteredOn(e -> e.daysLeft() == 2)
        .extracting(EscalationView::account)
        .containsExactlyInAnyOrder("ruth", "rosa");
  }

  @Test
  void writesDownThatNobodyCouldBeTold() {
    start("T-02");
    clock.move(Duration.ofDays(7));
    sweepTelling((of, target) -> List.of()).sweep();
    assertThat(told.toNobody()).anyMatch(e -> e.caseReference().equals(reference));
  }

  @Test
  void marksTheClockAsLateAndStopsItLate() {
    start("T-02");
    clock.move(Duration.ofDays(15));
    sweep.sweep();
    assertThat(listed("T-02").state()).isEqualTo(ClockState.OVERDUE);
    UNIT.doing(
        () ->
            new StopClock(
                    new Clocks(UNIT.entities()), rules, new SettleEscalations(escalations, clock))
                .stop(reference, "T-02", day("2026-05-19"), "notifySocialWorker", RUTH));
    var stopped =
        UNIT.asking(e -> list().of(reference)).stream()
            .filter(c -> c.code().equals("T-02"))
            .findFirst()
            .orElseThrow();
    assertThat(stopped.state()).isEqualTo(ClockState.MISSED);
    assertThat(stopped.stoppedStep()).isEqualTo("notifySocialWorker");
    clock.move(Duration.ofDays(30));
    assertThat(sweepHere()).isEmpty();
  }

  @Test
  void startsAClockOnceHoweverOftenTheStepRuns() {
    assertThat(start("T-02")).isEqualTo("2026-05-18");
    clock.move(Duration.ofDays(3));
    assertThat(start("T-02")).isEqualTo("2026-05-18");
    List<ClockView> clocks = UNIT.asking(entities -> list().of(reference));
    assertThat(clocks).hasSize(1);
  }

  @Test
  void takesOneAnswerForEverybodyWhoWasTold() {
    start("T-02");
    clock.move(Duration.ofDays(12));
    sweep.sweep();
    var mine = told.openFor("dev").stream().filter(e -> e.caseReference().equals(reference));
    var answer = new AnswerEscalation(escalations, chronology(), clock);
    var dev = new Actor("dev", "Dev", Set.of(Role.INVESTIGATOR));
    var id = mine.findFirst().orElseThrow().id();
    assertThat(answer.answer(id, new Actor("eve", "Eve", Set.of()), "Nothing")).isPresent();
    assertThat(answer.answer(id, dev, "Letter goes out today")).isEmpty();
    assertThat(answer.answer(id, dev, "Again")).isPresent();
    assertThat(told.of(reference)).allMatch(e -> e.acknowledgedBy().equals("dev"));
  }

  private LocalDate start(String code) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return UNIT.asking(
        entities ->
            new StartClock(new Cases(entities), new Clocks(entities), rules, ids)
                .start(reference, code, today));
  }

  private List<EscalationView> sweepHere() {
    return sweep.sweep().stream().filter(e -> e.caseReference().equals(reference)).toList();
  }

  private ClockView listed(String code) {
    return UNIT.asking(entities -> list().going(reference, code).orElseThrow());
  }

  private ListClocks list() {
    return new ListClocks(new Clocks(UNIT.entities()), rules, clock);
  }

  private PauseClock pause() {
    return new PauseClock(new Clocks(UNIT.entities()), rules, chronology(), ids, clock);
  }

  private ResumeClock resume() {
    return new ResumeClock(new Clocks(UNIT.entities()), rules, chronology(), clock);
  }

  private Chronology chronology() {
    return new Chronology(UNIT.source(), ids, clock);
  }

  private SweepClocks sweepTelling(EscalationTargets people) {
    return new SweepClocks(
        new RunningClocks(UNIT.source()),
        new RaiseEscalations(new Escalations(UNIT.source()), people, ids, clock),
        rules,
        clock);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
