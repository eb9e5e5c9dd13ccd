package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.identity.application.NoteInvolvement;
import org.evenhand.workflow.api.StepDone;
import org.evenhand.workflow.persistence.StepRecords;

/** What follows from every step: its record, its chronology, its entries in the decision log. */
@Dependent
public class StepAftermath {
  private final StepRecords records;
  private final ChangeCase cases;
  private final LogDecisions log;
  private final NoteInvolvement involvement;
  private final StopClock stopClock;
  private final Clock clock;

  @Inject
  public StepAftermath(
      StepRecords records,
      ChangeCase cases,
      LogDecisions log,
      NoteInvolvement involvement,
      StopClock stopClock,
      Clock clock) {
    this.records = records;
    this.cases = cases;
    this.log = log;
    this.involvement = involvement;
    this.stopClock = stopClock;
    this.clock = clock;
  }

  StepDone of(CarriedOut carried) {
    var item = carried.item();
    var actor = carried.context().actor();
    var outcome = carried.result().outcome();
    var done =
        new StepDone(
            item.task(),
            item.caseReference(),
            item.step(),
            actor.account(),
            clock.instant(),
            outcome,
            carried.answers());
    records.add(done, log.of(carried, openedAt(carried)));
    involvement.note(item.caseReference(), actor.account(), item.step());
    stopClock(carried);
    records.dropDrafts(item.task(), actor.account());
    var kind = carried.result().decisions().isEmpty() ? "STEP" : "DECISION";
    cases.happened(item.caseReference(), actor, kind, "step." + item.step(), outcome);
    return done;
  }

  private void stopClock(CarriedOut carried) {
    var step = carried.step();
    if (!step.stopsClock()) {
      return;
    }
    var context = carried.context();
    step.clock()
        .ifPresent(
            code ->
                stopClock.stop(
                    context.caseReference(), code, context.today(), step.id(), context.actor()));
  }

  private java.time.Instant openedAt(CarriedOut carried) {
    return records
        .draft(carried.item().task(), carried.context().actor().account())
        .map(StepRecords.Draft::openedAt)
        .orElseGet(clock::instant);
  }
}
