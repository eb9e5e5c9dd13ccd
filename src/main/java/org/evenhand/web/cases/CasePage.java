package org.evenhand.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.api.ChronologyEvent;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.application.AddNote;
import org.evenhand.casefile.application.ListClocks;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.identity.api.CaseAtHand;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.MayOpen;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.order.api.OrderView;
import org.evenhand.order.application.ReadOrders;
import org.evenhand.referral.api.ConcernView;
import org.evenhand.referral.application.ReadConcern;
import org.evenhand.web.Words;
import org.evenhand.web.parts.CaseHeading;
import org.evenhand.web.parts.Fact;
import org.evenhand.web.parts.ShownClock;
import org.evenhand.workflow.api.SidePath;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.application.MyWork;
import org.evenhand.workflow.application.StartSidePath;

/** One case: where it is, what is due, who holds it, what happened. */
@Named
@ViewScoped
public class CasePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LATEST = 20;
  private static final int CLOCKS_SHOWN = 4;
  @Inject private transient ReadCase cases;
  @Inject private transient ReadConcern concerns;
  @Inject private transient ReadOrders orders;
  @Inject private transient ListClocks clocks;
  @Inject private transient MyWork work;
  @Inject private transient StartSidePath sidePaths;
  @Inject private transient AddNote notes;
  @Inject private transient MayOpen mayOpen;
  @Inject private transient NoteAccess access;
  @Inject private transient CurrentActor actor;
  @Inject private transient Words words;
  private String ref;
  private String note = "";
  private String path = "";
  private String reason = "";
  private List<Problem> problems = List.of();
  private transient CaseView file;

  /** Opens the case for those who may, and notes that it was opened. */
  public void open() {
    file = demanded();
    access.note(actor.get(), Opened.theCase(file.reference()));
  }

  /** Keeps a note. */
  public String keepNote() {
    if (note.isBlank()) {
      problems = List.of(Problem.at("note", "answer.missing"));
      return null;
    }
    notes.add(demanded().reference(), actor.get(), note.strip());
    return again();
  }

  /** Sets a side path going. */
  public String startPath() {
    if (path.isEmpty()) {
      problems = List.of(Problem.at("path", "answer.notChosen"));
      return null;
    }
    var started = sidePaths.start(demanded().reference(), SidePath.valueOf(path), reason.strip());
    problems = started.problems();
    return started.isDone() ? again() : null;
  }

  private String again() {
    return "/cases/case?faces-redirect=true&ref=" + ref;
  }

  private CaseView demanded() {
    if (!CaseReference.looksLikeOne(ref)) {
      throw new NotShown();
    }
    var found = cases.find(new CaseReference(ref)).orElseThrow(NotShown::new);
    var me = actor.get();
    var named =
        found.holders().containsValue(me.account())
            || work.openOn(found.reference()).stream()
                .anyMatch(item -> item.assignee().filter(me.account()::equals).isPresent());
    mayOpen.demand(
        me, Permission.CASE_READ, new CaseAtHand(found.reference(), found.stage().name(), named));
    return found;
  }

  public CaseView getFile() {
    if (file == null) {
      file = demanded();
    }
    return file;
  }

  public CaseHeading getHeading() {
    var facts =
        List.of(
            new Fact(words.of("case.received"), words.date(getFile().receivedOn())),
            new Fact(words.of("case.source"), words.of("option." + getFile().sourceType())));
    var shown =
        clocks.of(getFile().reference()).stream()
            .filter(clock -> clock.stoppedOn().isEmpty())
            .limit(CLOCKS_SHOWN)
            .map(
                clock ->
                    new ShownClock(
                        words.of(clock.nameKey()),
                        clock.dueOn(),
                        words.due(clock.dueOn()),
                        state(clock.daysLeft())))
            .toList();
    return new CaseHeading(
        ref, party(PartyRole.REGISTRANT), getFile().stage(), List.of(), facts, shown);
  }

  private static ShownClock.State state(long daysLeft) {
    if (daysLeft < 0) {
      return ShownClock.State.LATE;
    }
    return daysLeft <= 7 ? ShownClock.State.SOON : ShownClock.State.RUNNING;
  }

  private PartyView party(PartyRole role) {
    return cases
        .party(getFile().reference(), role)
        .filter(party -> party.person().isPresent())
        .orElse(null);
  }

  public List<PartyView> getParties() {
    return cases.parties(getFile().reference());
  }

  public List<WorkItem> getOpenWork() {
    return work.openOn(getFile().reference());
  }

  public ConcernView getConcern() {
    return concerns.of(getFile().reference()).orElse(null);
  }

  public List<OrderView> getOrders() {
    return orders.of(getFile().reference());
  }

  public List<ChronologyEvent> getLatest() {
    return cases.chronology(getFile().reference(), new ChronologyFilter("", 0, LATEST)).items();
  }

  public List<SidePath> getPaths() {
    return sidePaths.openOn(getFile());
  }

  public boolean isSteered() {
    var named = getFile().holders().containsValue(actor.get().account());
    return mayOpen.may(
        actor.get(),
        Permission.CASE_STEER,
        new CaseAtHand(getFile().reference(), getFile().stage().name(), named));
  }

  public List<Problem> getProblems() {
    return problems;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
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
    this.reason = reason;
  }
}
