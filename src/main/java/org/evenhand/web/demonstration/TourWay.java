package org.evenhand.web.demonstration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The way back to the tour, to the step at which the visitor left it. */
@Named
@RequestScoped
public class TourWay {
  private static final String ATTRIBUTE = "evenhand.tour.step";

  private final HttpServletRequest request;

  @Inject
  public TourWay(HttpServletRequest request) {
    this.request = request;
  }

  /** For the container's proxy. */
  protected TourWay() {
    this(null);
  }

  /** Whether the visitor has pressed a button of the tour in this session. */
  public boolean isBegun() {
    return !step().isEmpty();
  }

  /** The address of the tour, at the step that was left. */
  public String getAddress() {
    return isBegun() ? "/tour#step-" + step() : "/tour";
  }

  void leftAt(TourAct act) {
    TourSteps.all().stream()
        .filter(step -> step.acts().contains(act))
        .forEach(step -> request.getSession().setAttribute(ATTRIBUTE, step.name()));
  }

  private String step() {
    var session = request.getSession(false);
    var step = session == null ? null : session.getAttribute(ATTRIBUTE);
    return step == null ? "" : step.toString();
  }
}
