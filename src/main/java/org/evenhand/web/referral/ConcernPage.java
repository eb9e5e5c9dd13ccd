package org.evenhand.web.referral;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.kernel.Problem;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.api.NewConcern;
import org.evenhand.referral.application.CheckConcern;
import org.evenhand.referral.application.ConcernForms;
import org.evenhand.referral.application.ConcernForms.Group;
import org.evenhand.workflow.application.RaiseConcern;

/** One page of the form by which anybody raises a concern, or the check of all of them. */
@Named
@ViewScoped
public class ConcernPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient RaiseConcern raiseConcern;
  @Inject private transient CheckConcern check;
  @Inject private ConcernDraft draft;
  private Channel channel = Channel.PUBLIC_FORM;
  private int page = 1;
  private boolean checking;
  private boolean sent;
  private boolean wrong;
  private UUID shown;
  private Answers answers;
  private transient List<Problem> problems = List.of();

  /** Remembers which sheet is shown, and says again what is wrong with a page sent back to. */
  public void open(String channelName) {
    channel = Channel.valueOf(channelName);
    if (shown == null) {
      shown = draft.submission(channel);
    }
    if (wrong && !FacesContext.getCurrentInstance().isPostback()) {
      problems = wrongOn(pages().get(Math.min(page, pages().size()) - 1));
    }
  }

  /** Keeps the page and goes to the next, or to checking after the last. */
  public String next() {
    draft.keep(channel, getForm(), answers);
    problems = wrongOn(pages().get(Math.min(page, pages().size()) - 1));
    if (!problems.isEmpty()) {
      return null;
    }
    return page < pages().size() ? address("page=" + (page + 1)) : address("check=true");
  }

  /**
   * Sends it. Sent twice, by a double click or after going back, it arrives once; where something
   * is missing the page that asks for it comes next.
   */
  public String send() {
    if (!draft.submission(channel).equals(shown) && !draft.lastReference(channel).isEmpty()) {
      return address("sent=true");
    }
    for (var at = 1; at <= pages().size(); at++) {
      if (!wrongOn(pages().get(at - 1)).isEmpty()) {
        return address("page=" + at + "&wrong=true");
      }
    }
    var received =
        raiseConcern.raise(
            new NewConcern(draft.submission(channel), channel, draft.answers(channel)));
    if (!received.isDone()) {
      problems = received.problems();
      return null;
    }
    draft.received(channel, received.value().reference().value());
    return address("sent=true");
  }

  private List<Problem> wrongOn(Group group) {
    var asked = group.form();
    return check.check(channel, draft.answers(channel)).stream()
        .filter(problem -> asked.question(problem.field()).isPresent())
        .toList();
  }

  public StepForm getForm() {
    return pages().get(Math.min(page, pages().size()) - 1).form();
  }

  /** All questions, for checking. */
  public StepForm getWhole() {
    return ConcernForms.whole(channel);
  }

  public Answers getAnswers() {
    return answers == null ? draft.answers(channel) : answers;
  }

  public void setAnswers(Answers answers) {
    this.answers = answers;
  }

  public Answers getAll() {
    return draft.answers(channel);
  }

  /** Where each question is asked, for changing an answer. */
  public Map<String, String> getAddresses() {
    var addresses = new HashMap<String, String>();
    var context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    for (int at = 1; at <= pages().size(); at++) {
      for (var question : pages().get(at - 1).form().questions()) {
        addresses.put(question.id(), context + getPath() + "?page=" + at);
      }
    }
    return addresses;
  }

  public String getReference() {
    return draft.lastReference(channel);
  }

  public List<Problem> getProblems() {
    return problems == null ? List.of() : problems;
  }

  public String getTitleKey() {
    return "concern.page." + pages().get(Math.min(page, pages().size()) - 1).id();
  }

  public int getTotal() {
    return pages().size();
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, page);
  }

  public boolean isChecking() {
    return checking;
  }

  public void setChecking(boolean checking) {
    this.checking = checking;
  }

  public boolean isSent() {
    return sent;
  }

  public void setSent(boolean sent) {
    this.sent = sent;
  }

  public boolean isWrong() {
    return wrong;
  }

  public void setWrong(boolean wrong) {
    this.wrong = wrong;
  }

  public String getChannel() {
    return channel.name();
  }

  public String getPath() {
    return channel == Channel.EMPLOYER_FORM ? "/concern/employer" : "/concern";
  }

  private String address(String query) {
    return getPath() + "?faces-redirect=true&" + query;
  }

  private List<Group> pages() {
    return ConcernForms.pages(channel);
  }
}
