package org.evenhand.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.evenhand.fairness.anonymisation.application.WhatHasArrived;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Problem;
import org.evenhand.workflow.api.FileToComplete;
import org.evenhand.workflow.application.ListFilesToComplete;
import org.evenhand.workflow.application.TakeInWhatArrived;

/** Documents that came after a file was made: on its step, and in the work of those who mask. */
@Named
@RequestScoped
public class ArrivedPage {
  private final ListFilesToComplete files;
  private final TakeInWhatArrived takeIn;
  private final WhatHasArrived arrived;
  private final StepPage step;
  private final CurrentActor actor;
  private List<FileToComplete> waiting;
  private List<Problem> problems = List.of();

  @Inject
  public ArrivedPage(
      ListFilesToComplete files,
      TakeInWhatArrived takeIn,
      WhatHasArrived arrived,
      StepPage step,
      CurrentActor actor) {
    this.files = files;
    this.takeIn = takeIn;
    this.arrived = arrived;
    this.step = step;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected ArrivedPage() {
    this(null, null, null, null, null);
  }

  /** Opens the list for those who mask. */
  public void open() {
    if (!isForMe()) {
      throw new NotShown();
    }
  }

  /** Takes into its file what came to the one whose button was pressed. */
  public String takeIn() {
    var pressed =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("take");
    if (pressed == null) {
      return null;
    }
    problems = takeIn.takeIn(id(pressed)).problems();
    return problems.isEmpty() ? "/work/arrived?faces-redirect=true&done=true" : null;
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException notAnId) {
      return new UUID(0, 0);
    }
  }

  private boolean isForMe() {
    return Permissions.permit(actor.get(), Permission.ANONYMISE);
  }

  public List<FileToComplete> getWaiting() {
    if (waiting == null) {
      waiting = isForMe() ? files.all() : List.of();
    }
    return waiting;
  }

  public int getCount() {
    return getWaiting().size();
  }

  /** How many came since the file before the reader was made; none where that is no matter. */
  public int getOnStep() {
    return step.getView() != null && STEPS.contains(step.getStep())
        ? arrived.on(step.getView().item().caseReference())
        : 0;
  }

  private static final List<String> STEPS =
      List.of("releaseRedactedFile", "confirmRelease", "decideTriage");

  public List<Problem> getProblems() {
    return problems;
  }
}
