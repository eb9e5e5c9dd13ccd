package org.evenhand.web.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.web.parts.Offered;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.application.RaiseRisk;

/**
 * Says that somebody is at risk now: from a step of triage, blind or not, or from the page of a
 * case. The reader of a masked file learns nothing here that the file does not tell.
 */
@Named
@ViewScoped
public class RiskPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient RaiseRisk risk;
  private String task = "";
  private String ref = "";
  private String why = "";
  private boolean told;
  private List<Problem> problems = List.of();

  /** Opens it for who works on the case. */
  public void open() {
    reference();
  }

  /** Has it decided, and says so. */
  public void confirm() {
    problems = risk.raise(reference(), why).problems();
    told = problems.isEmpty();
  }

  private CaseReference reference() {
    return step()
        .map(WorkItem::caseReference)
        .or(() -> ofTheCase().filter(risk::isOpenOn))
        .orElseThrow(NotShown::new);
  }

  private Optional<WorkItem> step() {
    return id().flatMap(risk::atStep);
  }

  private Optional<CaseReference> ofTheCase() {
    return task.isEmpty() && CaseReference.looksLikeOne(ref)
        ? Optional.of(new CaseReference(ref))
        : Optional.empty();
  }

  private Optional<UUID> id() {
    try {
      return task.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(task));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  /** Whether a step of triage that the reader has open leads to it. */
  public boolean isOffered(String ofTask) {
    return risk.atStep(UUID.fromString(ofTask)).isPresent();
  }

  /** Whether the page of a case leads to it. */
  public boolean isOfferedOn(CaseReference reference) {
    return risk.isOpenOn(reference);
  }

  public boolean isBlind() {
    return step().filter(item -> item.lane() == Lane.BLIND).isPresent();
  }

  /** The number of a masked file, or the reference of the case. */
  public String getCaption() {
    return step()
        .filter(item -> item.lane() == Lane.BLIND)
        .map(item -> item.fileNumber().value())
        .orElseGet(() -> reference().value());
  }

  public String getTemplate() {
    return isBlind() ? "/WEB-INF/templates/masked.xhtml" : "/WEB-INF/templates/staff.xhtml";
  }

  /** Where the reader came from. */
  public String getBack() {
    return task.isEmpty() ? "/cases/case?ref=" + ref : "/work/step?task=" + task;
  }

  public boolean isTold() {
    return told;
  }

  public List<Problem> getProblems() {
    return Offered.with(problems);
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

  public String getWhy() {
    return why;
  }

  public void setWhy(String typed) {
    this.why = typed == null ? "" : TypedText.read(typed);
  }
}
