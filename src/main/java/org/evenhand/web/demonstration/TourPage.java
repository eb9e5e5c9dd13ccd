package org.evenhand.web.demonstration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.evenhand.demonstration.application.CasesToCome;
import org.evenhand.demonstration.application.MoveTheClock;
import org.evenhand.identity.application.Sessions;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.ShiftableClock;
import org.evenhand.web.Words;
import org.evenhand.web.demonstration.TourAct.Kind;

/** The tour, with its buttons that change who the visitor is and what day it is. */
@Named
@RequestScoped
public class TourPage {
  private final Sessions sessions;
  private final MoveTheClock clock;
  private final ShiftableClock time;
  private final CasesToCome toCome;
  private final WhoGoesOn who;
  private final OwnConcern own;
  private final WhereToGo where;
  private final TourWay way;
  private final Words words;
  private String moved = "";
  private boolean again;
  private List<Problem> problems = List.of();

  @Inject
  public TourPage(
      Sessions sessions,
      MoveTheClock clock,
      ShiftableClock time,
      CasesToCome toCome,
      WhoGoesOn who,
      OwnConcern own,
      WhereToGo where,
      TourWay way,
      Words words) {
    this.sessions = sessions;
    this.clock = clock;
    this.time = time;
    this.toCome = toCome;
    this.who = who;
    this.own = own;
    this.where = where;
    this.way = way;
    this.words = words;
  }

  /** For the container's proxy. */
  protected TourPage() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /** Does what the pressed button says, and goes to where it leads. */
  public void act() throws IOException {
    var faces = FacesContext.getCurrentInstance();
    var pressed = faces.getExternalContext().getRequestParameterMap().get("act");
    var act = TourSteps.act(pressed == null ? "" : pressed);
    if (!faces.isPostback() || act.isEmpty()) {
      return;
    }
    var next = act.get().kind() == Kind.CLOCK ? moveOn(act.get()) : become(act.get());
    if (!next.isEmpty()) {
      faces.getExternalContext().redirect(next);
    }
  }

  private String moveOn(TourAct act) {
    var outcome = clock.on(act.days());
    problems = outcome.problems();
    way.leftAt(act);
    return outcome.isDone() ? "/tour?moved=" + act.name() + "#act-" + act.name() : "";
  }

  private String become(TourAct act) {
    var concern = own.find();
    var colleague = who.at(act, concern).orElseThrow();
    var outcome = sessions.beginAs(colleague.name());
    problems = outcome.problems();
    if (!outcome.isDone()) {
      return "";
    }
    concern.ifPresent(own::carryOver);
    way.leftAt(act);
    return where.next(act, concern);
  }

  public List<TourStep> getSteps() {
    return TourSteps.all();
  }

  /** What a button or link says; a colleague is named with the role. */
  public String label(TourAct act) {
    return who.at(act, own.find())
        .map(
            colleague ->
                words.of(
                    "tour.act." + act.name(),
                    colleague.displayName(),
                    words.of("role." + colleague.role())))
        .orElseGet(() -> words.of("tour.act." + act.name(), act.days()));
  }

  /** How many cases wait for a task of the act, whoever holds them. */
  public long waiting(TourAct act) {
    return who.count(act);
  }

  /** Whether the visitor's own concern is one of them. */
  public boolean ownWaits(TourAct act) {
    return who.ownWaits(act, own.find());
  }

  /** How many open cases are still being made ready. */
  public long getToCome() {
    return toCome.count();
  }

  /** How many days the clock stands ahead. */
  public long getDaysAhead() {
    return time.shift().toDays();
  }

  /** Whether the tour goes on with a concern of the visitor's own. */
  public boolean isOwnConcern() {
    return own.find().isPresent();
  }

  public List<Problem> getProblems() {
    return problems;
  }

  /** The act by which the clock was just moved, or empty. */
  public String getMoved() {
    return moved;
  }

  public void setMoved(String act) {
    this.moved = act == null ? "" : act;
  }

  /** Whether the page had grown old when a button was pressed, so that nothing was done. */
  public boolean isAgain() {
    return again;
  }

  public void setAgain(boolean again) {
    this.again = again;
  }
}
