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
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.application.FindAccounts;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Problem;
import org.evenhand.web.parts.Offered;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.application.Doorkeeper;
import org.evenhand.workflow.application.MyWork;
import org.evenhand.workflow.application.TakeWork;

/** Hands a task that one has taken to a colleague, or gives it back to the team. */
@Named
@ViewScoped
public class HandOverPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEAM = "team";
  private static final int LONGEST = 500;
  @Inject private transient MyWork work;
  @Inject private transient TakeWork take;
  @Inject private transient FindAccounts accounts;
  @Inject private transient Doorkeeper doorkeeper;
  @Inject private transient WorkRows rows;
  @Inject private transient CurrentActor actor;
  private String task = "";
  private String to = "";
  private String note = "";
  private List<Problem> problems = List.of();
  private transient WorkItem item;
  private transient List<AccountView> colleagues;

  /** Opens it for who holds the task. */
  public void open() {
    item = mine().orElseThrow(NotShown::new);
  }

  /** Hands over; a task that is no longer one's own is told so on the work list. */
  public String handOver() {
    if (to.isEmpty()) {
      problems = List.of(Problem.at("to", "handOver.whom"));
      return null;
    }
    problems = TypedText.problem("note", note, LONGEST).stream().toList();
    if (!problems.isEmpty()) {
      return null;
    }
    if (mine().isEmpty()) {
      return "/work?faces-redirect=true&given=GONE";
    }
    if (!to.equals(TEAM) && colleague().isEmpty()) {
      problems = List.of(Problem.at("to", "handOver.whom"));
      return null;
    }
    var done = take.handOver(id(), colleague(), note.strip());
    problems = done.problems().stream().map(HandOverPage::atTo).toList();
    return done.isDone()
        ? "/work?faces-redirect=true&given=" + (to.equals(TEAM) ? "TEAM" : "COLLEAGUE")
        : null;
  }

  private static Problem atTo(Problem problem) {
    return new Problem("to", problem.key(), problem.arguments());
  }

  private Optional<Actor> colleague() {
    return getColleagues().stream()
        .filter(account -> account.name().equals(to))
        .findFirst()
        .map(AccountView::actor);
  }

  /** Those who do such steps and have no earlier part in the case. */
  public List<AccountView> getColleagues() {
    if (colleagues == null) {
      colleagues =
          accounts.with(getItem().role()).stream()
              .filter(account -> !account.name().equals(actor.get().account()))
              .filter(account -> doorkeeper.maySuit(getItem(), account.name()))
              .toList();
    }
    return colleagues;
  }

  private Optional<WorkItem> mine() {
    var id = id();
    return id == null
        ? Optional.empty()
        : work.mine().stream().filter(found -> found.task().equals(id)).findFirst();
  }

  private UUID id() {
    try {
      return UUID.fromString(task);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }

  public WorkItem getItem() {
    if (item == null) {
      item = mine().orElseThrow(NotShown::new);
    }
    return item;
  }

  /** Task and file, or task and case, in words. */
  public WorkRow getRow() {
    return rows.rows(List.of(getItem())).get(0);
  }

  public String getTemplate() {
    return getItem().lane() == Lane.BLIND
        ? "/WEB-INF/templates/masked.xhtml"
        : "/WEB-INF/templates/staff.xhtml";
  }

  public List<Problem> getProblems() {
    return Offered.with(problems);
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task == null ? "" : task;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String chosen) {
    this.to = chosen == null ? "" : chosen;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String typed) {
    this.note = typed == null ? "" : TypedText.read(typed);
  }
}
