package org.evenhand.web.work;

import java.util.List;

/** Rows that press alike. */
public record WorkGroup(Urgency urgency, List<WorkRow> rows) {
  public String getName() {
    return urgency.name().toLowerCase(java.util.Locale.ROOT);
  }

  public List<WorkRow> getRows() {
    return rows;
  }

  public int getSize() {
    return rows.size();
  }

  public boolean isLate() {
    return urgency == Urgency.LAW || urgency == Urgency.LATE;
  }
}
