package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.decisionlog.application.RecordEntry;
import org.evenhand.examination.application.TreatSilenceAsRefusal;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.IdSource;

/** A proposed disposal that nobody answered in time goes to a hearing, and the log says so. */
@Dependent
public class SilenceOnDisposal {
  private final TreatSilenceAsRefusal treatSilence;
  private final RecordEntry log;
  private final ReadCase cases;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public SilenceOnDisposal(
      TreatSilenceAsRefusal treatSilence,
      RecordEntry log,
      ReadCase cases,
      IdSource ids,
      Clock clock) {
    this.treatSilence = treatSilence;
    this.log = log;
    this.cases = cases;
    this.ids = ids;
    this.clock = clock;
  }

  public void isRefusal(CaseReference reference) {
    treatSilence.treat(reference);
    var file = cases.get(reference);
    var fields = new TreeMap<String, Object>();
    LogDecisions.about(fields, file);
    fields.put(EntryField.OUTCOME.key(), "NO_RESPONSE");
    fields.put(EntryField.DECIDERS.key(), List.of(Actor.SYSTEM.account()));
    log.record(
        new EntryDraft(
            ids.next(),
            EntryKind.DECISION,
            Optional.of(DecisionPoint.DP_12),
            "",
            file.rules().toString(),
            clock.instant(),
            Optional.empty(),
            fields));
  }
}
