package org.evenhand.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.application.ListClocks;
import org.evenhand.document.api.DocumentSource;
import org.evenhand.document.api.Reception;
import org.evenhand.document.model.Document;
import org.evenhand.document.persistence.Documents;
import org.evenhand.document.store.ContentStore;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.testing.StepBench;
import org.evenhand.testing.steps.Rooms;
import org.evenhand.testing.steps.StepAtHand;
import org.evenhand.workflow.api.FileToComplete;
import org.evenhand.workflow.api.StepAttempt.Completed;
import org.evenhand.workflow.api.WorkItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A document comes to a case whose file is released and not yet decided. */
class TakingInWhatArrivedTest {
  private static final Rooms ROOMS = new Rooms();
  private static final Actor REDACTION =
      new Actor("niamh", "Niamh Garrity", Set.of(Role.REDACTION_OFFICER));
  private static final String CLOCK = "T-19";

  private final StepAtHand step = new StepAtHand(ROOMS, ROOMS.get(Steps.class).get("decideTriage"));

  @AfterAll
  static void closes() {
    ROOMS.close();
  }

  @Test
  void isWorkForThoseWhoMaskAndForNobodyWhileNothingCame() throws IOException {
    assertThat(waiting()).isEmpty();
    assertThat(takeIn().problems()).containsExactly(Problem.of("arrived.nothing"));
    arrives("A letter of the employer.");
    arrives("Another.");
    assertThat(waiting())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.documents()).isEqualTo(2);
              assertThat(file.since()).isEqualTo(ROOMS.clock().instant());
              assertThat(file.begun()).isTrue();
            });
  }

  @Test
  void sendsTheFileBackOnceAndKeepsWhatTheDeciderTyped() throws IOException {
    var typed = StepBench.answers("reasons", "Nothing so far.");
    step.typesAndComesBack(typed);
    arrives("A letter of the employer.");
    assertThat(takeIn().isDone()).isTrue();
    assertThat(ROOMS.server().asked()).containsExactly("tell moreArrived");
    isTakenBack();
    assertThat(takeIn().problems()).containsExactly(Problem.of("arrived.decided"));
    assertThat(step.comesAgain().finds()).isEqualTo(typed);
  }

  @Test
  void runsAClockFromTheDayItCameUntilSomebodyDecides() throws IOException {
    ROOMS.unit().doing(() -> ROOMS.get(WatchArrivals.class).run());
    assertThat(clocks()).isEmpty();
    arrives("A letter of the employer.");
    ROOMS.unit().doing(() -> ROOMS.get(WatchArrivals.class).run());
    ROOMS.unit().doing(() -> ROOMS.get(WatchArrivals.class).run());
    assertThat(clocks()).containsExactly(LocalDate.of(2026, 3, 5));
    assertThat(step.confirms(UnblindingAFileTest.CLOSING)).isInstanceOf(Completed.class);
    assertThat(clocks()).isEmpty();
  }

  private void arrives(String text) throws IOException {
    var stored =
        ROOMS.get(ContentStore.class).put(new ByteArrayInputStream(text.getBytes()), 1_000);
    var reception =
        Reception.of("letter.txt", DocumentSource.STAFF, LocalDate.of(2026, 3, 2), REDACTION)
            .inCase(step.reference());
    ROOMS
        .unit()
        .doing(
            () ->
                ROOMS
                    .get(Documents.class)
                    .add(
                        Document.received(
                            UUID.randomUUID(), reception, stored, ROOMS.clock().instant())));
  }

  private List<FileToComplete> waiting() {
    ROOMS.server().at(REDACTION, Map.of());
    return ROOMS.unit().asking(e -> ROOMS.get(ListFilesToComplete.class).all()).stream()
        .filter(file -> file.task().equals(step.task()))
        .toList();
  }

  private Outcome<WorkItem> takeIn() {
    ROOMS.server().at(REDACTION, Map.of());
    return ROOMS.unit().asking(e -> ROOMS.get(TakeInWhatArrived.class).takeIn(step.task()));
  }

  /** As the engine does when it is told. */
  private void isTakenBack() {
    ROOMS.unit().doing(() -> ROOMS.get(GiveWork.class).takeBack(step.task()));
  }

  /** The days on which the file must be released. */
  private List<LocalDate> clocks() {
    return ROOMS.unit().asking(e -> ROOMS.get(ListClocks.class).of(step.reference())).stream()
        .filter(clock -> clock.code().equals(CLOCK) && clock.stoppedOn().isEmpty())
        .map(clock -> clock.dueOn())
        .toList();
  }
}
