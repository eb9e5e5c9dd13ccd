package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;
import org.evenhand.workflow.ProcessModel.ProcessId;

/** Has somebody consider an interim order for a case, whatever stage it is in. */
@Dependent
public class StartInterimOrder {
  private final ProcessEngineDoor engine;
  private final IdSource ids;

  @Inject
  public StartInterimOrder(ProcessEngineDoor engine, IdSource ids) {
    this.engine = engine;
    this.ids = ids;
  }

  public void start(CaseReference reference) {
    engine.start(
        ProcessId.INTERIM_ORDER.code(), reference, Map.of("interimOrderId", ids.next().toString()));
  }
}
