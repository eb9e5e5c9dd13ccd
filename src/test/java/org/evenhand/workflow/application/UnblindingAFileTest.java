package org.evenhand.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.ClockView;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.application.Escalated;
import org.evenhand.casefile.application.GivenCases;
import org.evenhand.casefile.application.ListClocks;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.application.SweepClocks;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.decisionlog.api.EntryQuery;
import org.evenhand.decisionlog.api.OpenedEntry;
import org.evenhand.decisionlog.application.FindEntries;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.testing.MovableClock;
import org.evenhand.testing.StepBench;
import org.evenhand.testing.steps.Rooms;
import org.evenhand.testing.steps.StepAtHand;
import org.evenhand.tool.database.Login;
import org.evenhand.workflow.api.StepAttempt;
import org.evenhand.workflow.api.StepAttempt.AlreadyDone;
import org.evenhand.workflow.api.StepAttempt.Completed;
import org.evenhand.workflow.api.UnblindingReason;
import org.evenhand.workflow.api.UnblindingView;
import org.evenhand.workflow.api.WorkItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody who decides triage blind asks to know whose file it is, before the decision or after.
 */
class UnblindingAFileTest {
  private static final Rooms ROOMS = new Rooms();
  private static final Actor DECIDER =
      new Actor("somebody.else", "Somebody Else", Set.of(Role.TRIAGE_OFFICER));
  private static final Actor COLLEAGUE =
      new Actor("grace", "Grace Mwangura", Set.of(Role.TRIAGE_OFFICER));
  private static final Actor SECOND =
      new Actor("arjun", "Arjun Rao", Set.of(Role.REDACTION_OFFICER));
  static final Answers CLOSING =
      StepBench.answers(
          "seriousness",
          "LOW",
          "evidence",
          "POSSIBLE",
          "pattern",
          "ISOLATED",
          "putRight",
          "FULLY",
          "outcome",
          "CLOSE_NFA",
          "reasons",
          "Put right at once.");

  private final StepAtHand step = new StepAtHand(ROOMS, ROOMS.get(Steps.class).get("decideTriage"));

  @AfterAll
  static void closes() {
    ROOMS.close();
  }

  @Test
  void needsAReasonAndWords() {
    assertThat(asks(Optional.empty(), "A child").problems())
        .containsExactly(Problem.at("reason", "unblind.reason.missing"));
    assertThat(asks(Optional.of(UnblindingReason.LAW), " ").problems())
        .containsExactly(Problem.at("why", "unblind.why.missing"));
    assertThat(item().lane()).isEqualTo(Lane.BLIND);
    assertThat(isGiven(DECIDER)).isFalse();
  }

  @Test
  void beforeTheDecisionMakesTheStepAnIdentifiedOneForWhoAsked() {
    assertThat(asks().value().decision()).isEmpty();
    assertThat(item().lane()).isEqualTo(Lane.IDENTIFIED);
    assertThat(isGiven(DECIDER)).isTrue();
    assertThat(confirms()).isInstanceOf(Completed.class);
    var entry = entries(EntryKind.DECISION).get(0);
    assertThat(entry.map(EntryField.FACTS).get("unblinded")).isEqualTo("true");
    assertThat(entry.text(EntryField.BLIND_MODE)).contains("NONE");
    assertThat(entries(EntryKind.LATER_FACT)).isEmpty();
  }

  @Test
  void isForNobodyElse() {
    asks().value();
    ROOMS
        .unit()
        .doing(() -> ROOMS.get(TakeWork.class).handOver(step.task(), Optional.of(COLLEAGUE), ""));
    assertThat(item().lane()).as("blind for the colleague").isEqualTo(Lane.BLIND);
    assertThat(isGiven(COLLEAGUE)).isFalse();
    assertThat(isGiven(DECIDER)).isFalse();
    acts(COLLEAGUE);
    assertThat(whose()).isEmpty();
    acts(DECIDER);
    assertThat(asks().problems()).containsExactly(Problem.of("work.notThere"));
  }

  @Test
  void afterTheDecisionLeavesItAsItWasAndAddsALinkedFact() {
    assertThat(confirms()).isInstanceOf(Completed.class);
    var before = entries(EntryKind.DECISION).get(0);
    assertThat(before.map(EntryField.FACTS).get("unblinded")).isNull();
    var asked = asks().value();
    assertThat(asked.decision()).contains(before.entry().id());
    assertThat(entries(EntryKind.DECISION)).containsExactly(before);
    var fact = entries(EntryKind.LATER_FACT).get(0);
    assertThat(fact.entry().follows()).contains(before.entry().id());
    assertThat(fact.text(EntryField.FACT)).contains("UNBLINDED");
    assertThat(fact.map(EntryField.FACTS).get("by")).isEqualTo(DECIDER.account());
    assertThat(isGiven(DECIDER)).as("the name is shown, the case is not opened").isFalse();
  }

  @Test
  void cannotChangeADecisionThatIsConfirmed() {
    confirms();
    asks().value();
    var before = step.everything();
    acts(DECIDER);
    assertThat(step.confirms(CLOSING.with("outcome", "INVESTIGATE")))
        .isInstanceOf(AlreadyDone.class);
    assertThat(step.everything()).isEqualTo(before);
  }

  @Test
  void saidTwiceHappensOnce() {
    var first = asks().value();
    assertThat(asks().value().id()).isEqualTo(first.id());
  }

  @Test
  void waitsForASecondPersonToLook() {
    var asked = asks().value();
    acts(SECOND);
    assertThat(notSeen()).contains(asked.id());
    assertThat(sees(asked.id(), " ")).isPresent();
    assertThat(sees(asked.id(), "The reason holds.")).isEmpty();
    assertThat(notSeen()).doesNotContain(asked.id());
    assertThat(sees(asked.id(), "Again")).contains(Problem.of("unblind.seen"));
  }

  @Test
  void runsAClockThatTellsTheLeadWhenNobodyLooks() {
    var asked = asks().value();
    acts(SECOND);
    assertThat(told(asked)).isEmpty();
    ROOMS.get(MovableClock.class).move(Duration.ofDays(2));
    assertThat(told(asked)).containsExactly("lead_investigator");
    ROOMS.get(MovableClock.class).move(Duration.ofDays(1));
    assertThat(told(asked)).contains("executive");
    assertThat(sees(asked.id(), "The reason holds.")).isEmpty();
    assertThat(going()).isEmpty();
    ROOMS.get(MovableClock.class).move(Duration.ofDays(-3));
  }

  /** For whom what was told is meant, after a sweep. */
  private List<String> told(UnblindingView asked) {
    ROOMS.unit().doing(() -> ROOMS.get(SweepClocks.class).sweep());
    return ROOMS.unit().asking(e -> ROOMS.get(Escalated.class).of(step.reference())).stream()
        .filter(each -> each.code().equals("T-21"))
        .map(EscalationView::target)
        .distinct()
        .toList();
  }

  private List<ClockView> going() {
    return ROOMS.unit().asking(e -> ROOMS.get(ListClocks.class).of(step.reference())).stream()
        .filter(each -> each.code().equals("T-21") && each.stoppedOn().isEmpty())
        .toList();
  }

  @Test
  void isNotLookedAtByWhoAsked() {
    var asked = asks().value();
    assertThat(sees(asked.id(), "My own reason is good.")).isPresent();
    acts(SECOND);
    assertThat(notSeen()).contains(asked.id());
  }

  @Test
  void cannotBeTakenBackOrRewordedBehindTheDoors() {
    asks().value();
    for (var sql :
        List.of(
            "update casework.unblinding set reason = 'x'",
            "update casework.unblinding set account = 'x'",
            "update casework.unblinding set decision = null",
            "delete from casework.unblinding",
            "truncate casework.unblinding")) {
      assertThatThrownBy(() -> ROOMS.database().execute(Login.CASEWORK, sql))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }

  private Outcome<UnblindingView> asks() {
    return asks(Optional.of(UnblindingReason.SAFEGUARDING), "A child may be at risk.");
  }

  private Outcome<UnblindingView> asks(Optional<UnblindingReason> reason, String why) {
    return ROOMS.unit().asking(e -> ROOMS.get(Unblind.class).ask(step.task(), reason, why));
  }

  private Optional<CaseReference> whose() {
    return ROOMS.unit().asking(e -> ROOMS.get(Unblind.class).whose(step.task()));
  }

  private StepAttempt confirms() {
    return step.confirms(CLOSING);
  }

  private static void acts(Actor actor) {
    ROOMS.server().at(actor, Map.of());
  }

  private WorkItem item() {
    return ROOMS.unit().asking(e -> ROOMS.get(MyWork.class).find(step.task())).orElseThrow();
  }

  private boolean isGiven(Actor actor) {
    return ROOMS
        .unit()
        .asking(
            e ->
                ROOMS
                    .get(GivenCases.class)
                    .inTheHandsOf(actor, ROOMS.get(ReadCase.class).get(step.reference())))
        .named();
  }

  private List<UUID> notSeen() {
    return ROOMS.unit().asking(e -> ROOMS.get(ReviewUnblindings.class).open()).stream()
        .map(UnblindingView::id)
        .toList();
  }

  private Optional<Problem> sees(UUID id, String note) {
    return ROOMS.unit().asking(e -> ROOMS.get(ReviewUnblindings.class).see(id, note));
  }

  private List<OpenedEntry> entries(EntryKind kind) {
    var query = EntryQuery.of(step.reference()).kinds(kind);
    return ROOMS.get(FindEntries.class).page(query, 0, 50).items().stream().toList();
  }
}
