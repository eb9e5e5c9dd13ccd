package org.evenhand.hearing.application;

import java.time.LocalDate;
import org.evenhand.casefile.api.StepContext;

/** Until when a decision can be appealed, and so from when its order can bind. */
final class AppealWindow {
  private AppealWindow() {}

  /** The first day after the last on which an appeal is in time. */
  static LocalDate endsAfter(StepContext context, LocalDate served) {
    return context.rules().appeals().window().dueOn(served).plusDays(1);
  }
}
