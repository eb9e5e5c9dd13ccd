package org.evenhand.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evenhand.casefile.api.ChronologyEvent;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.workflow.application.RaiseRisk;

/** What was said of a risk, beside the step that considers an interim order. */
@Named
@RequestScoped
public class RaisedRisks {
  private static final int LOOKED_THROUGH = 200;
  private final StepPage step;
  private final ReadCase cases;

  @Inject
  public RaisedRisks(StepPage step, ReadCase cases) {
    this.step = step;
    this.cases = cases;
  }

  /** For the container's proxy. */
  protected RaisedRisks() {
    this(null, null);
  }

  /** The newest first; none beside any other step. */
  public List<ChronologyEvent> getAll() {
    return step.getView() != null && step.getStep().equals("referForInterimOrder")
        ? cases
            .chronology(
                step.getView().item().caseReference(),
                new ChronologyFilter("STEP", 0, LOOKED_THROUGH))
            .items()
            .stream()
            .filter(event -> event.event().equals(RaiseRisk.EVENT))
            .toList()
        : List.of();
  }
}
