package org.evenhand.web.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.web.cases.CaseDoor;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.application.OpenStep;
import org.evenhand.workflow.application.StandBack;

/**
 * Says that one is too near to a case, from a step of it or from the case itself. Who sees only a
 * masked file never learns here whose it is.
 */
@Named
@ViewScoped
public class StandBackPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient OpenStep steps;
  @Inject private transient StandBack standBack;
  @Inject private transient CaseDoor door;
  @Inject private transient WorkRows rows;
  private String task = "";
  private String ref = "";
  private String reason = "";
  private String reference = "";
  private String openedAt = "";
  private List<Problem> problems = List.of();

  /** Opens it for who may open the step, or the case, and remembers which case it is. */
  public void open() {
    reference = task.isEmpty() ? demanded() : item().caseReference().value();
    openedAt = getBack();
  }

  /** Loses the case and goes back to the work list. */
  public String confirm() {
    if (!getBack().equals(openedAt)) {
      throw new NotShown();
    }
    problems = standBack.from(new CaseReference(reference), reason).problems();
    return problems.isEmpty() ? "/work?faces-redirect=true&given=CONFLICT" : null;
  }

  private String demanded() {
    return door.demand(ref, Permission.CONFLICT_DECLARE).getReference().value();
  }

  /** The case, or the masked file, in words. */
  public String getWhose() {
    return task.isEmpty() ? demanded() : rows.rows(List.of(item())).get(0).getWhose();
  }

  private WorkItem item() {
    try {
      return steps.open(UUID.fromString(task)).orElseThrow(NotShown::new).item();
    } catch (IllegalArgumentException notAnId) {
      throw new NotShown();
    }
  }

  /** Where the visitor came from. */
  public String getBack() {
    return task.isEmpty() ? "/cases/case?ref=" + ref : "/work/step?task=" + task;
  }

  public String getTemplate() {
    return !task.isEmpty() && item().lane() == Lane.BLIND
        ? "/WEB-INF/templates/masked.xhtml"
        : "/WEB-INF/templates/staff.xhtml";
  }

  public List<Problem> getProblems() {
    return problems;
  }

  public String getTask() {
    return task;
  }

  public void setTask(String asked) {
    this.task = asked == null ? "" : asked;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String asked) {
    this.ref = asked == null ? "" : asked;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    this.reason = typed == null ? "" : TypedText.read(typed);
  }
}
