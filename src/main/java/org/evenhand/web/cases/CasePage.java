package org.evenhand.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Problem;
import org.evenhand.order.api.OrderView;
import org.evenhand.order.api.PublishedOutcome;
import org.evenhand.order.application.ReadOrders;
import org.evenhand.referral.api.ConcernView;
import org.evenhand.referral.application.ReadConcern;
import org.evenhand.web.parts.Offered;
import org.evenhand.workflow.api.SidePath;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.application.MyWork;
import org.evenhand.workflow.application.StartSidePath;

/**
 * One case: where it is, what is due, who holds it, what happened; each part for those who reach
 * it.
 */
@Named
@ViewScoped
public class CasePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LATEST = 8;
  private static final int LONGEST_REASON = 500;
  @Inject private transient CaseDoor door;
  @Inject private transient ReadCase cases;
  @Inject private transient Alleged alleged;
  @Inject private transient ReadConcern concerns;
  @Inject private transient ReadOrders orders;
  @Inject private transient MyWork work;
  @Inject private transient StartSidePath sidePaths;
  @Inject private transient CaseHistory history;
  private String ref;
  private String path = "";
  private String reason = "";
  private List<Problem> problems = List.of();
  private transient CaseAtDoor at;
  private transient List<WorkItem> openWork;
  private transient List<OrderView> ordersShown;
  private transient List<Alleged.Line> allegedShown;
  private transient List<HistoryLine> latest;
  private transient ConcernView concern;

  /** Opens the case for those who may, and notes that it was opened. */
  public void open() {
    at = door.open(ref, Permission.CASE_READ, "CASE", "");
  }

  /** Sets a side path going. */
  public String startPath() {
    var chosen = SidePath.ofName(path);
    problems = TypedText.problem("reason", reason, LONGEST_REASON).stream().toList();
    if (chosen.isEmpty()) {
      problems = List.of(Problem.at("path", "answer.notChosen"));
    }
    if (!problems.isEmpty()) {
      return null;
    }
    var steered = door.demand(ref, Permission.CASE_STEER);
    var started = sidePaths.start(steered.getReference(), chosen.get(), reason.strip());
    problems = started.problems();
    return started.isDone() ? "/cases/case?faces-redirect=true&ref=" + ref : null;
  }

  public CaseAtDoor getAt() {
    if (at == null) {
      at = door.demand(ref, Permission.CASE_READ);
    }
    return at;
  }

  /** Who does which kind of step on it. */
  public List<Map.Entry<String, String>> getHolders() {
    return getAt().file().holders().entrySet().stream()
        .map(holder -> Map.entry(holder.getKey().name(), holder.getValue()))
        .sorted(Map.Entry.comparingByKey())
        .toList();
  }

  public List<PartyView> getParties() {
    return getAt().isShell()
        ? cases.parties(getAt().getReference()).stream()
            .sorted(Comparator.comparing(PartyView::role))
            .toList()
        : List.of();
  }

  public List<WorkItem> getOpenWork() {
    if (openWork == null) {
      openWork = getAt().isIndex() ? work.openOn(getAt().getReference()) : List.of();
    }
    return openWork;
  }

  public ConcernView getConcern() {
    if (concern == null && getAt().isWhole()) {
      concern = concerns.of(getAt().getReference()).orElse(null);
    }
    return concern;
  }

  /** What is alleged, as far as the reader reaches. */
  public List<Alleged.Line> getAlleged() {
    if (allegedShown == null) {
      allegedShown = alleged.in(getAt());
    }
    return allegedShown;
  }

  public List<OrderView> getOrders() {
    if (ordersShown == null) {
      ordersShown = getAt().isShell() ? orders.of(getAt().getReference()) : List.of();
    }
    return ordersShown;
  }

  /** What the public may read of it; for those who see nothing else. */
  public List<PublishedOutcome> getPublished() {
    return getAt().isIndex() ? List.of() : orders.publishedOf(getAt().getReference());
  }

  public List<HistoryLine> getLatest() {
    if (latest == null) {
      latest =
          getAt().isShell()
              ? history.chronology(getAt(), new ChronologyFilter("", 0, LATEST))
              : List.of();
    }
    return latest;
  }

  public List<SidePath> getPaths() {
    return getAt().may(Permission.CASE_STEER) ? sidePaths.openOn(getAt().file()) : List.of();
  }

  /** Whether its facts may be changed by the reader. */
  public boolean isEdited() {
    return getAt().may(Permission.CASE_EDIT);
  }

  public List<Problem> getProblems() {
    return Offered.with(problems);
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getPath() {
    return path;
  }

  public void setPath(String path) {
    this.path = path == null ? "" : path;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason == null ? "" : TypedText.read(reason);
  }
}
