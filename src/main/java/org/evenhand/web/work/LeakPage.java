package org.evenhand.web.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.Problem;
import org.evenhand.web.parts.Offered;
import org.evenhand.workflow.api.StepAttempt.Refused;
import org.evenhand.workflow.api.StepView;
import org.evenhand.workflow.application.CompleteStep;
import org.evenhand.workflow.application.OpenStep;

/**
 * Says at once that a masked file gives somebody away: the blind step is answered with that, and
 * the file is read by nobody until it has been anonymised again.
 */
@Named
@ViewScoped
public class LeakPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String OUTCOME = "outcome";
  private static final String LEAK = "LEAK";
  private static final String KIND = "leak";
  private static final String NOTE = "note";
  @Inject private transient OpenStep steps;
  @Inject private transient CompleteStep complete;
  private String task = "";
  private String kind = "";
  private String note = "";
  private List<Problem> problems = List.of();

  /** Opens it for who reads the masked file. */
  public void open() {
    step();
  }

  /** Takes the file away and goes back to the work list. */
  public String confirm() {
    var open = step();
    var said = Answers.NONE.with(OUTCOME, LEAK).with(KIND, kind).with(NOTE, note);
    problems = open.form().check(said);
    if (problems.isEmpty() && complete.complete(id(), said) instanceof Refused refused) {
      problems = refused.problems();
    }
    return problems.isEmpty() ? "/work?faces-redirect=true&done=" + open.item().step() : null;
  }

  private StepView step() {
    return steps
        .open(id())
        .filter(view -> view.item().lane() == Lane.BLIND)
        .filter(view -> view.form().question(KIND).isPresent())
        .orElseThrow(NotShown::new);
  }

  private UUID id() {
    try {
      return UUID.fromString(task);
    } catch (IllegalArgumentException notAnId) {
      throw new NotShown();
    }
  }

  public StepView getView() {
    return step();
  }

  /** What can be left in a file. */
  public List<String> getKinds() {
    return step().form().question(KIND).orElseThrow().options().stream()
        .map(Option::value)
        .toList();
  }

  public List<Problem> getProblems() {
    return Offered.with(problems);
  }

  public String getTask() {
    return task;
  }

  public void setTask(String asked) {
    this.task = asked == null ? "" : asked;
  }

  public String getLeak() {
    return kind;
  }

  public void setLeak(String chosen) {
    this.kind = chosen == null ? "" : chosen;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String typed) {
    this.note = typed == null ? "" : TypedText.read(typed);
  }
}
