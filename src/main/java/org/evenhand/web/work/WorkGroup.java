package org.evenhand.web.work;

import java.util.List;

/**
 * Work that presses alike.
 *
 * @param rows what of it stands on the page
 * @param size how much of it there is
 */
public record WorkGroup(Urgency urgency, List<WorkRow> rows, int size) {
  public String getName() {
    return urgency.name().toLowerCase(java.util.Locale.ROOT);
  }

  public List<WorkRow> getRows() {
    return rows;
  }

  public int getSize() {
    return size;
  }

  public boolean isLate() {
    return urgency == Urgency.LAW || urgency == Urgency.LATE;
  }
}
