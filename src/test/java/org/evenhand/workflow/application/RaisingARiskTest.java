package org.evenhand.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.ListClocks;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.testing.steps.Rooms;
import org.evenhand.testing.steps.StepAtHand;
import org.evenhand.workflow.api.StepAttempt.Completed;
import org.evenhand.workflow.api.WorkItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whoever reads a masked file sees in it that somebody is at risk now. */
class RaisingARiskTest {
  private static final Rooms ROOMS = new Rooms();
  private static final String CONSIDER = "referForInterimOrder";
  private static final String WHY = "The children go back to him on Friday.";
  private static final Actor DECIDER =
      new Actor("somebody.else", "Somebody Else", Set.of(Role.TRIAGE_OFFICER));
  private static final Actor OTHER_DECIDER =
      new Actor("grace", "Grace Mwangura", Set.of(Role.TRIAGE_OFFICER));
  private static final Actor ENQUIRIES =
      new Actor("bethan", "Bethan Prothero", Set.of(Role.ENQUIRY_HANDLER));
  private static final Actor ANALYST = new Actor("edi", "An Analyst", Set.of(Role.EDI_ANALYST));

  private final StepAtHand step = new StepAtHand(ROOMS, ROOMS.get(Steps.class).get("decideTriage"));

  RaisingARiskTest() {
    ROOMS.unit().doing(() -> ROOMS.get(ChangeCase.class).enter(step.reference(), Stage.TRIAGE));
  }

  @AfterAll
  static void closes() {
    ROOMS.close();
  }

  @Test
  void needsWords() {
    assertThat(raises(DECIDER, " ").problems())
        .containsExactly(Problem.at("why", "risk.why.missing"));
    assertThat(raises(DECIDER, "x".repeat(2_001)).isDone()).isFalse();
    assertThat(ROOMS.server().asked()).isEmpty();
  }

  @Test
  void hasItDecidedByOthersAndLeavesTheStepBlind() {
    assertThat(raises(DECIDER, WHY).isDone()).isTrue();
    assertThat(ROOMS.server().asked()).containsExactly("start interim-order");
    assertThat(history()).contains(WHY);
    assertThat(lane()).isEqualTo(Lane.BLIND);
  }

  @Test
  void isDueTheNextDayAndIsAskedOnceHoweverOftenItIsSaid() {
    raises(DECIDER, WHY).value();
    var considering = considering();
    raises(ENQUIRIES, "The employer says so too.").value();
    assertThat(ROOMS.server().asked()).isEmpty();
    assertThat(history()).contains(WHY, "The employer says so too.");
    assertThat(open(considering).dueOn()).contains(LocalDate.of(2026, 3, 3));
    assertThat(clocks()).containsExactly(LocalDate.of(2026, 3, 3));
  }

  @Test
  void isForWhoWorksOnTheCaseAndForNobodyElse() {
    assertThat(raises(ANALYST, WHY).problems()).containsExactly(Problem.of("work.notThere"));
    assertThat(raises(OTHER_DECIDER, WHY).problems())
        .as("another has taken the file")
        .containsExactly(Problem.of("work.notThere"));
  }

  @Test
  void isNoLongerTheirsWhenTheStepIsDone() {
    ROOMS.server().at(DECIDER, Map.of());
    assertThat(atStep()).isPresent();
    assertThat(step.confirms(UnblindingAFileTest.CLOSING)).isInstanceOf(Completed.class);
    assertThat(atStep()).isEmpty();
    assertThat(raises(DECIDER, WHY).isDone()).isFalse();
  }

  private Outcome<CaseReference> raises(Actor actor, String why) {
    ROOMS.server().at(actor, Map.of());
    return ROOMS.unit().asking(e -> ROOMS.get(RaiseRisk.class).raise(step.reference(), why));
  }

  private Optional<WorkItem> atStep() {
    return ROOMS.unit().asking(e -> ROOMS.get(RaiseRisk.class).atStep(step.task()));
  }

  /** As the engine does when it is told to begin. */
  private UUID considering() {
    var task = UUID.randomUUID();
    ROOMS
        .unit()
        .doing(() -> ROOMS.get(GiveWork.class).give(task, step.reference(), CONSIDER, Map.of()));
    return task;
  }

  private WorkItem open(UUID task) {
    return ROOMS.unit().asking(e -> ROOMS.get(MyWork.class).find(task)).orElseThrow();
  }

  private Lane lane() {
    return open(step.task()).lane();
  }

  private List<String> history() {
    return ROOMS
        .unit()
        .asking(
            e ->
                ROOMS
                    .get(ReadCase.class)
                    .chronology(step.reference(), new ChronologyFilter("STEP", 0, 50)))
        .items()
        .stream()
        .filter(event -> event.event().equals(RaiseRisk.EVENT))
        .map(event -> event.detail())
        .toList();
  }

  private List<LocalDate> clocks() {
    return ROOMS.unit().asking(e -> ROOMS.get(ListClocks.class).of(step.reference())).stream()
        .filter(clock -> clock.code().equals("T-20") && clock.stoppedOn().isEmpty())
        .map(clock -> clock.dueOn())
        .toList();
  }
}
