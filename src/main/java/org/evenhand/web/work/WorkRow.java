package org.evenhand.web.work;

import java.util.UUID;
import org.evenhand.workflow.api.WorkItem;

/**
 * One row of a work list.
 *
 * @param whose the case and the person, or the file number in the blind lane
 * @param why why it stands where it stands
 */
public record WorkRow(
    WorkItem item, String title, String whose, String why, String due, String left) {
  public UUID getTask() {
    return item.task();
  }

  public String getTitle() {
    return title;
  }

  public String getWhose() {
    return whose;
  }

  public String getWhy() {
    return why;
  }

  public String getDue() {
    return due;
  }

  public String getLeft() {
    return left;
  }

  /** The due date for machines, or empty. */
  public String getDateTime() {
    return item.dueOn().map(Object::toString).orElse("");
  }
}
