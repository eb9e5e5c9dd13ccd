package org.evenhand.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.Problem;
import org.evenhand.web.Words;
import org.evenhand.web.parts.ListAddress;
import org.evenhand.web.parts.Pages;
import org.evenhand.workflow.application.MyWork;
import org.evenhand.workflow.application.TakeWork;

/** My work: what I have taken, most pressing first, and what my team has to give. */
@Named
@RequestScoped
public class MyWorkPage {
  private static final int SHOWN = 50;
  private static final int TEAM_SHOWN = 25;
  private final MyWork work;
  private final TakeWork take;
  private final WorkRows rows;
  private final Words words;
  private List<WorkGroup> mine;
  private int count;
  private List<WorkRow> team;
  private long teamTotal;
  private String done = "";
  private String given = "";
  private int first;
  private List<Problem> problems = List.of();

  @Inject
  public MyWorkPage(MyWork work, TakeWork take, WorkRows rows, Words words) {
    this.work = work;
    this.take = take;
    this.rows = rows;
    this.words = words;
  }

  /** For the container's proxy. */
  protected MyWorkPage() {
    this(null, null, null, null);
  }

  /** Takes the task whose button was pressed, by its id and not by its place in the list. */
  public String take() {
    var faces = FacesContext.getCurrentInstance();
    var task = faces.getExternalContext().getRequestParameterMap().get("take");
    if (!faces.isPostback() || task == null) {
      return null;
    }
    var taken = take.take(UUID.fromString(task));
    if (taken.isDone()) {
      return "/work/step?faces-redirect=true&task=" + task;
    }
    problems = taken.problems();
    return null;
  }

  /** What became of a task that was handed over: TEAM, COLLEAGUE or GONE; empty otherwise. */
  public String getGiven() {
    return given;
  }

  public void setGiven(String what) {
    given =
        List.of("TEAM", "COLLEAGUE", "GONE", "CONFLICT").contains(String.valueOf(what)) ? what : "";
  }

  public List<WorkGroup> getMine() {
    if (mine == null) {
      var all = work.mine();
      count = all.size();
      mine = rows.grouped(all, (address().page() - 1) * SHOWN, SHOWN);
    }
    return mine;
  }

  public int getCount() {
    getMine();
    return count;
  }

  /** Pages of what I have taken. */
  public Pages getPages() {
    return new Pages(address(), address().page(), SHOWN, getCount());
  }

  private static ListAddress address() {
    return ListAddress.asked("/work", List.of());
  }

  public List<WorkRow> getTeam() {
    if (team == null) {
      var page = work.ofMyTeam(first, TEAM_SHOWN);
      team = rows.rows(page.items());
      teamTotal = page.total();
    }
    return team;
  }

  public long getTeamTotal() {
    getTeam();
    return teamTotal;
  }

  public boolean isMore() {
    return first + TEAM_SHOWN < getTeamTotal();
  }

  public int getNext() {
    return first + TEAM_SHOWN;
  }

  public List<String> getWrong() {
    return problems.stream().map(words::problem).toList();
  }

  public List<Problem> getProblems() {
    return problems;
  }

  /** The step that was just confirmed, in words, or empty. */
  public String getDoneTitle() {
    return done.isEmpty() ? "" : words.maybe(done).orElse("");
  }

  public String getDone() {
    return done;
  }

  public void setDone(String step) {
    this.done = step == null ? "" : step;
  }

  public int getFirst() {
    return first;
  }

  public void setFirst(int first) {
    this.first = Math.max(0, first);
  }
}
