package org.evenhand.web.work;

import java.time.LocalDate;
import org.evenhand.workflow.api.WorkItem;

/** How much a piece of work presses, most pressing first. */
public enum Urgency {
  /** A statutory date has passed. */
  LAW,
  /** Another date has passed. */
  LATE,
  /** Due within seven days. */
  SOON,
  LATER;

  private static final int SOON_DAYS = 7;

  static Urgency of(WorkItem item, LocalDate today) {
    if (item.dueOn().isEmpty()) {
      return LATER;
    }
    var due = item.dueOn().get();
    if (due.isBefore(today)) {
      return item.dueByLaw() ? LAW : LATE;
    }
    return due.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
  }
}
