package org.evenhand.atomicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.UUID;
import org.evenhand.fairness.anonymisation.vault.PseudonymEntry;
import org.evenhand.workflow.api.StepAttempt.AlreadyDone;
import org.evenhand.workflow.application.CompleteStep;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;

/**
 * One human step, one transaction, one commit; tried inside the server. A step's rows, the engine's
 * task and the decision log's entry are there together or not at all. What an inner transaction
 * wrote stays, and neither the engine nor the log minds that there was one.
 */
@ArquillianTest
class AStepIsOneTransactionIT {
  private static final String STEP = "acceptConcern";

  @Inject private Desk desk;
  @Inject private Kept kept;
  @Inject private CompleteStep complete;
  @Inject private Rememberer rememberer;

  @Deployment
  static Archive<?> product() {
    return Deployments.productWith(
        Concerns.class,
        Desk.class,
        Desk.EveryDoor.class,
        Desk.TooLate.class,
        IntakeOfficer.class,
        Kept.class,
        NoteApart.class,
        Rememberer.class);
  }

  @Test
  void afterAnExceptionNothingOfItIsAnywhere() {
    var reference = desk.aCaseToBeAccepted();
    var before = kept.of(reference);

    assertThatThrownBy(() -> desk.stepAndThenTooLate(reference, STEP, Concerns.notForUs()))
        .isInstanceOf(Desk.TooLate.class);

    assertThat(kept.of(reference)).isEqualTo(before);
    assertThat(before.get("decisions logged")).isZero();
    desk.step(reference, STEP, Concerns.notForUs());
    var after = kept.of(reference);
    assertThat(after.get("steps done")).isEqualTo(before.get("steps done") + 1);
    assertThat(after.get("tasks ended")).isGreaterThan(before.get("tasks ended"));
    assertThat(after.get("decisions logged")).isOne();
  }

  @Test
  void everyRowOfItIsWrittenByOneTransaction() {
    var reference = desk.aCaseToBeAccepted();

    desk.step(reference, STEP, Concerns.notForUs());

    assertThat(kept.writers(reference, STEP)).hasSize(1);
  }

  /** Routines write now and then, so the quietest of a few tries is what counts. */
  @Test
  void exactlyOneTransactionIsCommittedForIt() {
    var fewest = Long.MAX_VALUE;
    for (var tries = 0; tries < 5 && fewest > 1; tries++) {
      var reference = desk.aCaseToBeAccepted();
      var before = kept.nextTransaction();
      desk.step(reference, STEP, Concerns.notForUs());
      fewest = Math.min(fewest, kept.nextTransaction() - before);
    }
    assertThat(fewest).isOne();
  }

  @Test
  void whatAnInnerTransactionWroteStaysWhenTheStepIsUndone() {
    var reference = desk.aCaseToBeAccepted();
    var before = kept.of(reference);

    assertThatThrownBy(
            () ->
                desk.stepWithANoteApartAndThenTooLate(
                    reference, STEP, Concerns.notForUs(), "apart"))
        .isInstanceOf(Desk.TooLate.class);

    assertThat(kept.notes(reference, "apart")).isOne();
    assertThat(kept.of(reference)).isEqualTo(before);
    desk.step(reference, STEP, Concerns.notForUs());
    assertThat(kept.of(reference).get("decisions logged")).isOne();
    assertThat(kept.writers(reference, STEP)).hasSize(1);
  }

  @Test
  void theEngineGoesOnAfterAnInnerTransaction() {
    var reference = desk.aNewCase();

    desk.twoStepsAndNotesApart(reference, "apart");

    assertThat(kept.notes(reference, "apart")).isEqualTo(3);
    assertThat(kept.of(reference).get("steps done")).isEqualTo(2);
    desk.step(reference, STEP, Concerns.notForUs());
    assertThat(kept.of(reference).get("decisions logged")).isOne();
  }

  @Test
  void theVaultKeepsWhatAStepThatFailsHadRememberedAndCaseworkKeepsNoReceipt() {
    var reference = desk.aNewCase();
    var grace = new PseudonymEntry("P1", "[Person 1]", "NAME", List.of("Grace Hope"));

    assertThatThrownBy(() -> rememberer.rememberAndThenTooLate(reference, grace))
        .isInstanceOf(Desk.TooLate.class);

    assertThat(rememberer.remembered(reference)).containsExactly(grace);
    assertThat(kept.of(reference).get("receipts")).isZero();
    rememberer.remember(reference, grace);
    assertThat(rememberer.remembered(reference)).containsExactly(grace);
    assertThat(kept.of(reference).get("receipts")).isOne();
    assertThatThrownBy(() -> rememberer.rememberOutsideOfATransaction(reference, grace))
        .isInstanceOf(TransactionalException.class);
  }

  @Test
  void doneTwiceItIsDoneOnce() {
    var reference = desk.aCaseToBeAccepted();
    UUID task = desk.task(reference, STEP);
    desk.step(reference, STEP, Concerns.notForUs());
    var once = kept.of(reference);

    assertThat(complete.complete(task, Concerns.notForUs())).isInstanceOf(AlreadyDone.class);

    assertThat(kept.of(reference)).isEqualTo(once);
  }
}
