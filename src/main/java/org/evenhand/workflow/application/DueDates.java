package org.evenhand.workflow.application;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.HumanStep;

/** When a step is due: by the case's clock that the step stops, or by our own service standard. */
public interface DueDates {
  /** A date, whether the law sets it, and the clock it comes from. */
  record Due(LocalDate on, boolean byLaw, String rule) {}

  Optional<Due> of(CaseView file, HumanStep step);
}
