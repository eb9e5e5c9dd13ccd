package org.evenhand.web.referral;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.kernel.Problem;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.api.NewConcern;
import org.evenhand.referral.application.ConcernForms;
import org.evenhand.referral.application.ConcernForms.Group;
import org.evenhand.workflow.application.RaiseConcern;

/** One page of the form by which anybody raises a concern, or the check of all of them. */
@Named
@ViewScoped
public class ConcernPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient RaiseConcern raiseConcern;
  @Inject private ConcernDraft draft;
  private Channel channel = Channel.PUBLIC_FORM;
  private int page = 1;
  private boolean checking;
  private boolean sent;
  private Answers answers;
  private transient List<Problem> problems = List.of();

  /** Keeps the page and goes to the next, or to checking after the last. */
  public String next() {
    draft.keep(channel, answers);
    problems = getForm().check(answers);
    if (!problems.isEmpty()) {
      return null;
    }
    return page < pages().size() ? address("page=" + (page + 1)) : address("check=true");
  }

  /** Sends it; sent twice, it arrives once. */
  public String send() {
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

  public void setChannel(String name) {
    this.channel = Channel.valueOf(name);
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
