package org.evenhand.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evenhand.identity.CaseRows;
import org.evenhand.identity.api.Alert;
import org.evenhand.identity.api.CaseAtHand;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.api.PlannedStep;
import org.evenhand.identity.api.Reach;
import org.evenhand.identity.persistence.AccessRecords;
import org.evenhand.identity.persistence.Alerts;
import org.evenhand.identity.persistence.Involvements;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActingOnACaseTest {
  private static final TestDatabase DATABASE = Databases.fresh();
  private static final PlannedStep SANCTION = PlannedStep.of("decideSanction", Role.PANEL_CHAIR);
  private static int next = 1000;

  private final MovableClock clock = new MovableClock("2026-11-21T09:00:00Z");
  private final IdSource ids = UUID::randomUUID;
  private final Involvements involvements = new Involvements(DATABASE.casework());
  private final AccessRecords records = new AccessRecords(DATABASE.casework());
  private final Alerts alerts = new Alerts(DATABASE.casework());
  private final NoteInvolvement note = new NoteInvolvement(involvements, clock);
  private final MayActOn mayActOn = new MayActOn(involvements);
  private final MayOpen mayOpen = new MayOpen(involvements);
  private final NoteAccess access = new NoteAccess(records, clock);
  private final Actor lead = new Actor("lead", "Lead", Set.of(Role.LEAD_INVESTIGATOR));
  private final Actor registrar = new Actor("registrar", "Registrar", Set.of(Role.REGISTRAR));
  private CaseReference here;
  private CaseReference linked;

  @BeforeEach
  void cases() {
    here = CaseRows.add(DATABASE.owner(), "FTP-2026-" + ++next);
    linked = CaseRows.add(DATABASE.owner(), "FTP-2026-" + ++next);
  }

  @Test
  void isBarredByAnEarlierPart() {
    note.note(here, "someone", "decideTriage");
    assertThat(mayActOn.wall(here, "someone", SANCTION))
        .contains(Problem.of("wall.triageThenAdjudicator"));
    assertThat(mayActOn.wall(here, "another", SANCTION)).isEmpty();
    assertThat(mayActOn.wall(linked, "someone", SANCTION)).isEmpty();
  }

  @Test
  void isBarredByAPartInALinkedCase() {
    note.note(linked, "someone", "giveLayView");
    assertThat(mayActOn.wall(List.of(here, linked), "someone", SANCTION))
        .contains(Problem.of("wall.examinerThenAdjudicator"));
  }

  @Test
  void offersOnlyThoseNothingStandsAgainst() {
    note.note(here, "a", "giveLayView");
    conflict().declare(actor("b", Role.PANEL_CHAIR), here, "my cousin");
    assertThat(mayActOn.unbarred(List.of(here), List.of("a", "b", "c"), SANCTION))
        .containsExactly("c");
  }

  @Test
  void isReadForManyCasesAtOnce() {
    note.note(here, "someone", "decideTriage");
    var standing = mayActOn.on(List.of(here, linked), "someone");
    assertThat(standing.wall(here, SANCTION)).isPresent();
    assertThat(standing.wall(linked, SANCTION)).isEmpty();
    assertThat(mayActOn.on(List.of(), "someone").wall(here, SANCTION)).isEmpty();
  }

  @Test
  void endsAtOnceWithADeclaredConflict() {
    var file = new CaseAtHand(here, "INVESTIGATION", true);
    access.note(lead, Opened.theCase(here), new Opened(here, "DOCUMENT", "d1"));
    assertThat(mayOpen.reach(lead, file)).isEqualTo(Reach.WHOLE);
    clock.move(Duration.ofDays(2));
    assertThat(conflict().declare(lead, here, "she is my neighbour").value()).isEqualTo(2);
    assertThat(mayOpen.reach(lead, file)).isEqualTo(Reach.NONE);
    assertThat(mayOpen.may(lead, Permission.DOCUMENT_READ, file)).isFalse();
    assertThatThrownBy(() -> mayOpen.demand(lead, Permission.CASE_READ, file))
        .isInstanceOf(NotShown.class);
    assertThat(mayActOn.wall(here, "lead", PlannedStep.of("any", Role.LEAD_INVESTIGATOR)))
        .contains(Problem.of("wall.conflict"));
    assertThat(mayOpen.conflicted(lead, List.of(here, linked))).containsExactly(here);
    assertThat(review().open())
        .filteredOn(alert -> alert.detail().startsWith(here.value()))
        .singleElement()
        .satisfies(
            alert -> {
              assertThat(alert.kind()).isEqualTo("READ_BEFORE_CONFLICT");
              assertThat(alert.detail()).isEqualTo(here + ": 2 readings, 2026-11-21 to 2026-11-21");
            });
  }

  @Test
  void needsAReasonForAConflictAndReportsItOnce() {
    assertThat(conflict().declare(lead, here, " ").problems())
        .containsExactly(Problem.at("reason", "conflict.reason.missing"));
    access.note(lead, Opened.theCase(here));
    conflict().declare(lead, here, "once");
    conflict().declare(lead, here, "twice");
    assertThat(review().open().stream().filter(a -> a.detail().startsWith(here.value())))
        .hasSize(1);
  }

  @Test
  void isPossibleInSpiteOfAnInterimOrderWhenSomebodyElseAllowsIt() {
    note.note(here, "chair", "decideInterimOrder");
    var waive = new WaiveWall(involvements, clock);
    var wall = mayActOn.wall(here, "chair", SANCTION).orElseThrow().key();
    assertThat(waive.waive(registrar, here, "chair", wall, "").isDone()).isFalse();
    assertThat(waive.waive(registrar, here, "registrar", wall, "x").problems())
        .containsExactly(Problem.at("account", "wall.waive.own"));
    assertThat(waive.waive(registrar, here, "chair", "wall.triageThenAdjudicator", "x").problems())
        .containsExactly(Problem.at("wall", "wall.waive.never"));
    assertThat(waive.waive(registrar, here, "chair", wall, "parties agree").isDone()).isTrue();
    assertThat(mayActOn.wall(here, "chair", SANCTION)).isEmpty();
    assertThat(mayActOn.wall(linked, "chair", SANCTION)).isEmpty();
  }

  @Test
  void isRefusedToTheSystemAndToStrangers() {
    var file = new CaseAtHand(here, "INVESTIGATION", true);
    assertThat(mayOpen.reach(Actor.SYSTEM, file)).isEqualTo(Reach.NONE);
    assertThat(mayOpen.reach(actor("x", Role.EDI_ANALYST), file)).isEqualTo(Reach.NONE);
    assertThat(mayOpen.reach(lead, new CaseAtHand(here, "NO_SUCH_STAGE", true)))
        .isEqualTo(Reach.NONE);
    assertThatThrownBy(() -> mayOpen.may(lead, Permission.WORK, file))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isNotedInOneStatementHoweverMuchIsShown() {
    var many =
        IntStream.range(0, 1000).mapToObj(i -> new Opened(here, "DOCUMENT", "doc" + i)).toList();
    access.note(lead, many);
    access.note(lead, List.of());
    access.note(Actor.SYSTEM, many);
    assertThat(records.of("lead", here).count()).isEqualTo(1000);
    assertThat(records.of("system", here).count()).isZero();
  }

  @Test
  void raisesOneAlertForFiftyRefusalsInTenMinutes() {
    var guesser = actor("guesser" + next, Role.INVESTIGATOR);
    deny(guesser, 49);
    assertThat(alertsOn(guesser)).isEmpty();
    deny(guesser, 1);
    assertThat(alertsOn(guesser)).extracting(Alert::kind).containsExactly("GUESSING");
    deny(guesser, 200);
    assertThat(alertsOn(guesser)).hasSize(1);
    clock.move(Duration.ofMinutes(11));
    deny(guesser, 50);
    assertThat(alertsOn(guesser)).hasSize(2);
  }

  @Test
  void raisesNoAlertForFiftyRefusalsInADay() {
    var slow = actor("slow" + next, Role.INVESTIGATOR);
    for (var i = 0; i < 60; i++) {
      clock.move(Duration.ofMinutes(20));
      deny(slow, 1);
    }
    assertThat(alertsOn(slow)).isEmpty();
  }

  @Test
  void letsNobodyAnswerAnAlertAboutThemselves() {
    var guesser = actor("self" + next, Role.SYSTEM_ADMIN);
    deny(guesser, 50);
    var alert = alertsOn(guesser).get(0).id();
    assertThat(review().answer(guesser, alert, "it was nothing").isDone()).isFalse();
    assertThat(review().answer(registrar, alert, "").isDone()).isFalse();
    assertThat(review().answer(registrar, alert, "a broken bookmark").isDone()).isTrue();
    assertThat(review().answer(registrar, alert, "again").isDone()).isFalse();
    assertThat(alertsOn(guesser)).isEmpty();
  }

  private void deny(Actor actor, int times) {
    var denial = new NoteDenial(alerts, ids, clock);
    IntStream.range(0, times).forEach(i -> denial.note(actor, "/cases/FTP-2026-" + i));
  }

  private List<Alert> alertsOn(Actor actor) {
    return review().open().stream().filter(a -> a.account().equals(actor.account())).toList();
  }

  private DeclareConflict conflict() {
    return new DeclareConflict(involvements, records, alerts, ids, clock);
  }

  private ReviewAlerts review() {
    return new ReviewAlerts(alerts, clock);
  }

  private static Actor actor(String name, Role role) {
    return new Actor(name, name, Set.of(role));
  }
}
