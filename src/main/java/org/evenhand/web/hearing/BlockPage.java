package org.evenhand.web.hearing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.application.ListCases;
import org.evenhand.hearing.api.BlockView;
import org.evenhand.hearing.api.BlockView.PlannedView;
import org.evenhand.hearing.api.BlockView.SeatView;
import org.evenhand.hearing.api.ChangesView;
import org.evenhand.hearing.api.ExplainedView;
import org.evenhand.hearing.application.CompareWithLast;
import org.evenhand.hearing.application.ExplainHearing;
import org.evenhand.hearing.application.LiftLock;
import org.evenhand.hearing.application.LockInBlock;
import org.evenhand.hearing.application.LockInBlock.Fixed;
import org.evenhand.hearing.application.ProposePlan;
import org.evenhand.hearing.application.ReadBlock;
import org.evenhand.hearing.application.SeatByHand;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.web.cases.CaseSight;
import org.evenhand.workflow.application.PublishPlan;

/**
 * One block: propose a plan, fix what must stay, propose again, publish. Every button is a plain
 * form's, so that it works without a script.
 */
@Named
@ViewScoped
public class BlockPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SECONDS_BETWEEN = "2";
  private static final int SHOWN = 12;
  @Inject private transient ReadBlock read;
  @Inject private transient ListCases list;
  @Inject private transient CaseSight sight;
  @Inject private transient ProposePlan propose;
  @Inject private transient LockInBlock locks;
  @Inject private transient LiftLock lift;
  @Inject private transient PublishPlan publish;
  @Inject private transient ExplainHearing explain;
  @Inject private transient SeatByHand seats;
  @Inject private transient CompareWithLast compare;
  private String id = "";
  private String show = "";
  private transient BlockView block;
  private transient ExplainedView explained;
  private transient Optional<ChangesView> changes;
  private List<Problem> problems = List.of();
  private Integer published;

  /**
   * Opens it; a block that is not there is not shown. While a plan is worked out the page comes
   * again by itself, until its reader says that it shall not.
   */
  public void open() {
    if (isRunning() && !isHeld()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseHeader("Refresh", SECONDS_BETWEEN);
    }
  }

  /** Whether the reader wants the page to stay as it is. */
  public boolean isHeld() {
    return parameter("hold").equals("yes");
  }

  /** Opens one of its hearings; one that the plan does not hold is not shown. */
  public void openHearing() {
    if (getShown() == null) {
      throw new NotShown();
    }
  }

  /** Begins to work out a plan. */
  public String propose() {
    problems = propose.begin(uuid(id)).problems();
    forget();
    return problems.isEmpty() ? again() : null;
  }

  public String stop() {
    propose.stop(uuid(id));
    return again();
  }

  /** What was read before is read again. */
  private void forget() {
    block = null;
    explained = null;
    changes = null;
  }

  private String again() {
    return "/hearings/block?faces-redirect=true&id=" + uuid(id);
  }

  /** Locks the days of a hearing, or unlocks them. */
  public void day(PlannedView planned) {
    keep(
        planned.dayLock() == null
            ? locks.lock(uuid(id), planned.hearing().id(), new Fixed.Day(planned.firstDay()))
            : lift.lift(uuid(id), planned.dayLock()));
  }

  /** Locks somebody's seat, or unlocks it. */
  public void seat(PlannedView planned, SeatView seat) {
    keep(
        seat.lock() == null
            ? locks.lock(uuid(id), planned.hearing().id(), new Fixed.Member(seat.memberId()))
            : lift.lift(uuid(id), seat.lock()));
  }

  /** Seats somebody in the place of another, on the hearing shown. */
  public void choose(UUID joins, UUID leaves) {
    keep(seats.seat(uuid(id), uuid(show), leaves, joins));
  }

  private void keep(Outcome<UUID> done) {
    problems = done.problems();
    forget();
  }

  /** As many of a long list as are shown unless its reader wants all. */
  public <T> List<T> first(List<T> all) {
    return parameter("all").equals("yes") ? all : all.stream().limit(SHOWN).toList();
  }

  /** Why people sit on the hearing shown, and others do not; null where none is shown. */
  public ExplainedView getExplained() {
    if (explained == null && getShown() != null) {
      explained = explain.explain(uuid(id), uuid(show)).orElse(null);
    }
    return explained;
  }

  /** What the newest plan changes of the one before; null where there is none. */
  public ChangesView getChanges() {
    if (changes == null) {
      changes =
          compare
              .compare(uuid(id))
              .map(all -> all.only(list.seen(sight.of(Permission.HEARING_READ), all.cases())));
    }
    return changes.orElse(null);
  }

  /** Publishes the plan on the screen. */
  public void publish() {
    var plan = getBlock().plan().orElseThrow(NotShown::new).id();
    var done = publish.publish(uuid(id), plan);
    problems = done.problems();
    published = problems.isEmpty() ? done.value() : null;
    forget();
  }

  /** The block, without hearings of cases that the reader may not know of. */
  public BlockView getBlock() {
    if (block == null) {
      var whole = read.one(uuid(id)).orElseThrow(NotShown::new);
      block = whole.only(list.seen(sight.of(Permission.HEARING_READ), whole.cases()));
    }
    return block;
  }

  /** The hearing whose panel is shown, of the newest plan; null for the list of all. */
  public PlannedView getShown() {
    return getBlock().plan().stream()
        .flatMap(plan -> plan.hearings().stream())
        .filter(planned -> planned.hearing().id().toString().equals(show))
        .findFirst()
        .orElse(null);
  }

  public boolean isRunning() {
    return getBlock().run().filter(BlockView.RunView::isRunning).isPresent();
  }

  private static UUID uuid(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException notAnId) {
      throw new NotShown();
    }
  }

  private static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }

  public List<Problem> getProblems() {
    return problems;
  }

  /** How many hearings were listed just now, or null. */
  public Integer getPublished() {
    return published;
  }

  public String getId() {
    return id;
  }

  public void setId(String asked) {
    this.id = asked == null ? "" : asked;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String asked) {
    this.show = asked == null ? "" : asked;
  }
}
