package org.evenhand.web.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.casefile.application.CaseTitles;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.web.parts.Offered;
import org.evenhand.workflow.api.UnblindingReason;
import org.evenhand.workflow.api.UnblindingView;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.application.Unblind;

/**
 * Asks to know whose masked file one is deciding, or has decided. Until it is asked, the page knows
 * no more than the file's number.
 */
@Named
@ViewScoped
public class UnblindPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient Unblind unblind;
  @Inject private transient CaseTitles titles;
  private String task = "";
  private String reason = "";
  private String why = "";
  private List<Problem> problems = List.of();
  private transient WorkItem item;

  /** Opens it for who decides the file blind, or decided it. */
  public void open() {
    item = mine();
  }

  /** Goes on with the step, which is no blind one any more, or shows whose file it was. */
  public String confirm() {
    var step = mine();
    var told = unblind.ask(step.task(), chosen(), why);
    problems = told.problems();
    if (!told.isDone()) {
      return null;
    }
    var page = step.open() ? "/work/step" : "/work/unblind";
    return page + "?faces-redirect=true&task=" + task;
  }

  private Optional<UnblindingReason> chosen() {
    return Arrays.stream(UnblindingReason.values())
        .filter(one -> one.name().equals(reason))
        .findFirst();
  }

  private WorkItem mine() {
    try {
      return unblind.mayAsk(UUID.fromString(task)).orElseThrow(NotShown::new);
    } catch (IllegalArgumentException notAnId) {
      throw new NotShown();
    }
  }

  public WorkItem getItem() {
    if (item == null) {
      item = mine();
    }
    return item;
  }

  /** What was asked before; empty until it is. */
  public Optional<UnblindingView> getAsked() {
    return unblind.asked(getItem().task());
  }

  /** Case and name, for who asked; a case that is not matched to the register has no name. */
  public Map.Entry<CaseReference, String> getWhose() {
    var reference = unblind.whose(getItem().task()).orElseThrow(NotShown::new);
    var name = titles.registrants(List.of(reference)).getOrDefault(reference, "");
    return Map.entry(reference, name);
  }

  /** Reasons for now; that it is afterwards is no reason before the decision. */
  public List<UnblindingReason> getReasons() {
    return Arrays.stream(UnblindingReason.values())
        .filter(one -> !getItem().open() || one != UnblindingReason.AFTERWARDS)
        .toList();
  }

  public String getTemplate() {
    return getAsked().isPresent()
        ? "/WEB-INF/templates/staff.xhtml"
        : "/WEB-INF/templates/masked.xhtml";
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

  public String getReason() {
    return reason;
  }

  public void setReason(String chosen) {
    this.reason = chosen == null ? "" : chosen;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String typed) {
    this.why = typed == null ? "" : TypedText.read(typed);
  }
}
