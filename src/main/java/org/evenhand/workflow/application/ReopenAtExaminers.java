package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.ProcessModel.ProcessId;

/** Sets a case on its way again where case examiners decide. */
@Dependent
public class ReopenAtExaminers {
  private final ChangeCase cases;
  private final ProcessEngineDoor engine;

  @Inject
  public ReopenAtExaminers(ChangeCase cases, ProcessEngineDoor engine) {
    this.cases = cases;
    this.engine = engine;
  }

  public void reopen(CaseReference reference) {
    cases.reopen(reference, Stage.CASE_EXAMINERS);
    engine.startAt(
        ProcessId.FITNESS_TO_PRACTISE.code(), reference, "callActivity_caseExaminers", Map.of());
  }
}
