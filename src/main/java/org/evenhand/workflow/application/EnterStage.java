package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.decisionlog.api.EntryQuery;
import org.evenhand.decisionlog.application.FindEntries;
import org.evenhand.decisionlog.application.RecordEntry;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.triage.application.DrawLot;

/** Moves a case to a stage and logs it, so that open cases and waiting count. */
@Dependent
public class EnterStage {
  private final ChangeCase change;
  private final ReadCase cases;
  private final RecordEntry log;
  private final FindEntries entries;
  private final LeaveNothingRunning leaveNothing;
  private final DrawLot lots;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  EnterStage(
      ChangeCase change,
      ReadCase cases,
      RecordEntry log,
      FindEntries entries,
      LeaveNothingRunning leaveNothing,
      DrawLot lots,
      IdSource ids,
      Clock clock) {
    this.change = change;
    this.cases = cases;
    this.log = log;
    this.entries = entries;
    this.leaveNothing = leaveNothing;
    this.lots = lots;
    this.ids = ids;
    this.clock = clock;
  }

  /** A case from elsewhere whose process is started where it stands has entered its stage. */
  public void enter(CaseReference reference, Stage stage) {
    if (hasEntered(reference, stage)) {
      return;
    }
    change.enter(reference, stage);
    var file = cases.get(reference);
    if (stage == Stage.TRIAGE) {
      lots.of(reference, file.fileNumber());
    }
    var fields = new TreeMap<String, Object>();
    LogDecisions.about(fields, file);
    log.record(
        new EntryDraft(
            ids.next(),
            EntryKind.STAGE_ENTERED,
            Optional.empty(),
            stage.name(),
            file.rules().toString(),
            clock.instant(),
            Optional.empty(),
            fields));
  }

  private boolean hasEntered(CaseReference reference, Stage stage) {
    var file = cases.get(reference);
    if (file.stage() != stage) {
      return false;
    }
    var then = file.stageEnteredAt();
    var query =
        EntryQuery.of(reference).kinds(EntryKind.STAGE_ENTERED).between(then, then.plusMillis(1));
    return entries.page(query, 0, 1).items().stream()
        .anyMatch(entry -> entry.entry().stage().equals(stage.name()));
  }

  /** The case ends here; the outcome is the code of the last decision. */
  public void close(CaseReference reference, String outcome) {
    leaveNothing.of(reference);
    change.close(reference, outcome);
    var file = cases.get(reference);
    var fields = new TreeMap<String, Object>();
    LogDecisions.about(fields, file);
    fields.put(EntryField.OUTCOME.key(), outcome);
    log.record(
        new EntryDraft(
            ids.next(),
            EntryKind.STAGE_ENTERED,
            Optional.empty(),
            Stage.CLOSED.name(),
            file.rules().toString(),
            clock.instant(),
            Optional.empty(),
            fields));
  }
}
