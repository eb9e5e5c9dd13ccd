package org.evenhand.web.work;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Opened;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.web.Words;
import org.evenhand.workflow.api.StepDone;
import org.evenhand.workflow.api.StepView;
import org.evenhand.workflow.application.OpenStep;

/** A step put before the person who does it: questions, kept as they are typed. */
@Named
@ViewScoped
public class StepPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient OpenStep steps;
  @Inject private transient CaseRules caseRules;
  @Inject private transient NoteAccess access;
  @Inject private transient CurrentActor actor;
  private String task;
  private transient StepView view;
  private transient StepDone done;
  private transient RuleSet rules;
  private Answers answers;
  private transient List<Problem> problems = List.of();

  /** Opens the step and notes it, or says who did it, or that there is nothing to be seen. */
  public void open() throws IOException {
    var id = id();
    if (id != null) {
      view = steps.open(id).orElse(null);
      done = view == null ? steps.alreadyDone(id).orElse(null) : null;
    }
    if (view == null && done == null) {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(404, "");
      faces.responseComplete();
      return;
    }
    if (view != null) {
      access.note(actor.get(), opened());
    }
    if (view != null && answers == null) {
      answers = view.answers();
      problems = refusedBefore();
    }
  }

  private Opened opened() {
    return new Opened(view.item().caseReference(), isBlind() ? "MASKED_FILE" : "STEP", task);
  }

  /** Keeps what was typed, and goes on to checking when nothing is missing. */
  public String check() {
    keep();
    if (view == null) {
      return null;
    }
    problems = view.form().check(answers);
    return problems.isEmpty() ? "/work/check?faces-redirect=true&task=" + task : null;
  }

  /** Keeps what was typed and goes back to the work list. */
  public String later() {
    keep();
    return "/work?faces-redirect=true&kept=" + task;
  }

  /**
   * Keeps it where the step is still the visitor's.
   *
   * @throws NotShown where it never was, or was given to somebody else meanwhile
   */
  private void keep() {
    view = steps.open(id()).orElse(null);
    if (view != null) {
      steps.keep(id(), answers);
    } else {
      done = steps.alreadyDone(id()).orElseThrow(NotShown::new);
    }
  }

  /** What a rule said when the step was confirmed, carried over the redirect. */
  @SuppressWarnings("unchecked")
  private List<Problem> refusedBefore() {
    var flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
    var before = (List<Problem>) flash.get(CheckPage.REFUSED);
    return before == null ? List.of() : before;
  }

  private UUID id() {
    try {
      return task == null ? null : UUID.fromString(task);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }

  public boolean isBlind() {
    return view != null && view.item().lane() == Lane.BLIND;
  }

  public String getTemplate() {
    return isBlind() ? "/WEB-INF/templates/masked.xhtml" : "/WEB-INF/templates/staff.xhtml";
  }

  public StepView getView() {
    if (view == null && done == null && id() != null) {
      view = steps.open(id()).orElse(null);
    }
    return view;
  }

  public StepForm getForm() {
    return getView() == null ? StepForm.of() : getView().form();
  }

  public String getStep() {
    return view != null ? view.item().step() : done == null ? "" : done.step();
  }

  public StepDone getDone() {
    return done;
  }

  public Answers getAnswers() {
    return answers;
  }

  public void setAnswers(Answers answers) {
    this.answers = answers;
  }

  public List<Problem> getProblems() {
    return problems;
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
    this.task = task;
  }
}
