package org.evenhand.web.hearing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.application.ListCases;
import org.evenhand.hearing.api.InvitationView;
import org.evenhand.hearing.api.MendView;
import org.evenhand.hearing.application.ProposeMend;
import org.evenhand.hearing.application.ReadMend;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.Problem;
import org.evenhand.web.cases.CaseSight;
import org.evenhand.workflow.application.MendPanel;

/** A panel that somebody cannot sit on: the ways to mend it, and carrying one of them out. */
@Named
@ViewScoped
public class MendPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SECONDS_BETWEEN = "2";
  @Inject private transient ReadMend read;
  @Inject private transient ProposeMend propose;
  @Inject private transient MendPanel mend;
  @Inject private transient ListCases list;
  @Inject private transient CaseSight sight;
  private String hearing = "";
  private String done = "";
  private UUID shown;
  private transient MendView view;
  private List<Problem> problems = List.of();

  /** Opens it; while the ways are worked out it comes again by itself, unless it is held. */
  public void open() {
    shown = getView().run().map(MendView.Run::id).orElse(null);
    if (isRunning() && !isHeld()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseHeader("Refresh", SECONDS_BETWEEN);
    }
  }

  /** Works out the ways for the seat of somebody. */
  public String workOut(UUID invitation) {
    problems = propose.begin(invitation).problems();
    view = null;
    return problems.isEmpty() ? again("") : null;
  }

  /** Carries out a way of those that were on the screen. */
  public String choose(int way) {
    if (shown == null) {
      throw new NotShown();
    }
    var mended = mend.mend(shown, way);
    problems = mended.problems();
    view = null;
    return problems.isEmpty() ? again("&done=yes") : null;
  }

  private String again(String more) {
    return "/hearings/mend?faces-redirect=true&hearing=" + uuid(hearing) + more;
  }

  /** Without what changes on hearings of cases that the reader may not know of. */
  public MendView getView() {
    if (view == null) {
      var whole = read.of(uuid(hearing)).orElseThrow(NotShown::new);
      var seen = list.seen(sight.of(Permission.HEARING_READ), whole.cases());
      if (!seen.contains(whole.caseReference())) {
        throw new NotShown();
      }
      view = whole.only(seen);
    }
    return view;
  }

  /** The work there is on it, or null. */
  public MendView.Run getRun() {
    return getView().run().orElse(null);
  }

  public boolean isRunning() {
    return getRun() != null && getRun().isRunning();
  }

  public boolean isReady() {
    return getRun() != null && getRun().state().equals("DONE");
  }

  public boolean isFailed() {
    return getRun() != null && getRun().state().equals("FAILED");
  }

  /** Those for whose seat no ways are shown. */
  public List<InvitationView> getOthers() {
    var about = isReady() || isRunning() ? getRun().leaves().id() : null;
    return getView().atRisk().stream().filter(one -> !one.id().equals(about)).toList();
  }

  /** Whether the reader wants the page to stay as it is. */
  public boolean isHeld() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault("hold", "")
        .equals("yes");
  }

  /** Whether it was mended just now. */
  public boolean isMended() {
    return done.equals("yes") && getView().atRisk().isEmpty();
  }

  public List<Problem> getProblems() {
    return problems;
  }

  private static UUID uuid(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException notAnId) {
      throw new NotShown();
    }
  }

  public String getHearing() {
    return hearing;
  }

  public void setHearing(String asked) {
    this.hearing = asked == null ? "" : asked;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String what) {
    this.done = what == null ? "" : what;
  }
}
