package org.evenhand.web.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;
import org.evenhand.referral.application.CheckConcern;
import org.evenhand.referral.application.ConcernForms;
import org.evenhand.register.api.WhichRegistrant;
import org.evenhand.register.application.ShowRegistrant;
import org.evenhand.workflow.application.KeyInConcern;

/** A keyed concern before it is recorded: everything once more, and one button. */
@Named
@ViewScoped
public class CheckConcernPage implements Serializable {
  private static final long serialVersionUID = 1L;
  static final String ADDRESS = "/concerns/check?faces-redirect=true&draft=";
  @Inject private transient KeyInConcern keyIn;
  @Inject private transient CheckConcern check;
  @Inject private transient ShowRegistrant register;
  @Inject private transient Clock clock;
  @Inject private KeyedDrafts drafts;
  private String id;
  private transient List<Problem> problems = List.of();

  /** Goes back to the questions where one of them is not answered well. */
  public String open() {
    var draft = getDraft();
    if (draft.isReceived()) {
      return ReceivedConcernPage.ADDRESS + id;
    }
    return check.check(draft.getChannel(), draft.getAnswers()).isEmpty()
        ? null
        : KeyConcernPage.ADDRESS + id + "&wrong=true";
  }

  /** Records it; twice is once. */
  public String confirm() {
    var received = keyIn.keyIn(getDraft().concern());
    if (!received.isDone()) {
      problems = received.problems();
      return null;
    }
    getDraft().received(received.value());
    return ReceivedConcernPage.ADDRESS + id;
  }

  public StepForm getWhole() {
    return ConcernForms.whole(getDraft().getChannel());
  }

  /** Name and number of whom it was taken to be about, or empty. */
  public String getPerson() {
    return getDraft()
        .getPerson()
        .flatMap(person -> register.show(WhichRegistrant.person(person), CivilTime.today(clock)))
        .map(found -> found.name().full() + ", " + found.number())
        .orElse("");
  }

  public KeyedDraft getDraft() {
    return drafts.find(id).orElseThrow(NotShown::new);
  }

  public List<Problem> getProblems() {
    return problems == null ? List.of() : problems;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
