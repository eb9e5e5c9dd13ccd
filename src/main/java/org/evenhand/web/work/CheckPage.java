package org.evenhand.web.work;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.UUID;
import org.evenhand.casefile.api.Lane;
import org.evenhand.identity.application.NotShown;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.web.Words;
import org.evenhand.workflow.api.StepAttempt;
import org.evenhand.workflow.api.StepAttempt.AlreadyDone;
import org.evenhand.workflow.api.StepAttempt.Completed;
import org.evenhand.workflow.api.StepAttempt.Refused;
import org.evenhand.workflow.api.StepDone;
import org.evenhand.workflow.api.StepView;
import org.evenhand.workflow.application.CompleteStep;
import org.evenhand.workflow.application.OpenStep;

/** The answers once more, before they count. */
@Named
@ViewScoped
public class CheckPage implements Serializable {
  private static final long serialVersionUID = 1L;
  static final String REFUSED = "refused";
  @Inject private transient OpenStep steps;
  @Inject private transient CaseRules caseRules;
  @Inject private transient CompleteStep completeStep;
  private String task = "";
  private transient StepView view;
  private transient StepDone done;
  private transient RuleSet rules;

  /** Shows what was typed; a step that is done says so; incomplete answers go back. */
  public void open() throws IOException {
    var id = id();
    view = id == null ? null : steps.open(id).orElse(null);
    done = id == null || view != null ? null : steps.alreadyDone(id).orElse(null);
    var faces = FacesContext.getCurrentInstance();
    if (view == null && done == null) {
      faces.getExternalContext().responseSendError(404, "");
      faces.responseComplete();
    }
  }

  /**
   * Confirms; asked twice, it happens once and says so twice.
   *
   * @throws NotShown where the step is not the visitor's
   */
  public String confirm() {
    var open = steps.open(id());
    if (open.isEmpty()) {
      done = steps.alreadyDone(id()).orElseThrow(NotShown::new);
      view = null;
      return null;
    }
    return after(open.get(), completeStep.complete(id(), open.get().answers()));
  }

  private String after(StepView open, StepAttempt attempt) {
    if (attempt instanceof Completed completed) {
      var blind = open.item().lane() == Lane.BLIND ? "&decided=" + task : "";
      return "/work?faces-redirect=true&done=" + completed.done().step() + blind;
    }
    if (attempt instanceof AlreadyDone already) {
      done = already.done();
      return null;
    }
    if (attempt instanceof Refused refused) {
      var flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
      flash.put(REFUSED, new ArrayList<>(refused.problems()));
      return "/work/step?faces-redirect=true&task=" + task;
    }
    return null;
  }

  private UUID id() {
    try {
      return UUID.fromString(task);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }

  public String getTemplate() {
    return view != null && view.item().lane() == Lane.BLIND
        ? "/WEB-INF/templates/masked.xhtml"
        : "/WEB-INF/templates/staff.xhtml";
  }

  public StepView getView() {
    return view;
  }

  public String getStep() {
    return view != null ? view.item().step() : done == null ? "" : done.step();
  }

  /** How a letter goes when this is confirmed; empty where none does. */
  public String getLetter() {
    return view == null ? "" : view.answers().text("letter.channel");
  }

  public StepDone getDone() {
    return done;
  }

  public boolean isBlind() {
    return view != null && view.item().lane() == Lane.BLIND;
  }

  /** The rule set of the case; null where there is nothing to show. */
  public RuleSet getRules() {
    var of =
        view != null ? view.item().caseReference() : done == null ? null : done.caseReference();
    if (rules == null && of != null) {
      rules = caseRules.of(of);
    }
    return rules;
  }

  /** Words with the nouns of the case's own rule set. */
  public Words getOwn() {
    return getRules() == null ? caseRules.words() : caseRules.words(getRules());
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task == null ? "" : task;
  }
}
