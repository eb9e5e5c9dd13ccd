package org.evenhand.web.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.Problem;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.application.CheckConcern;
import org.evenhand.referral.application.ConcernForms;
import org.evenhand.web.Words;

/** Keys a concern in: all questions in sections of one page, and the files that came with it. */
@Named
@ViewScoped
public class KeyConcernPage implements Serializable {
  private static final long serialVersionUID = 1L;
  static final String ADDRESS = "/concerns/key?faces-redirect=true&draft=";
  @Inject private transient CheckConcern check;
  @Inject private transient UploadOfPage upload;
  @Inject private transient Words words;
  @Inject private KeyedDrafts drafts;
  private String id;
  private boolean wrong;
  private transient List<Problem> problems = List.of();

  /** Begins a new one where the address names none; an old one is gone with its session. */
  public String open() {
    if (id == null) {
      return ADDRESS + drafts.begin(Channel.STAFF_KEYED).getId();
    }
    if (getDraft().isReceived()) {
      return ReceivedConcernPage.ADDRESS + id;
    }
    if (wrong) {
      problems = check.check(getDraft().getChannel(), getDraft().getAnswers());
    }
    return null;
  }

  /** Keeps what was typed and chosen, and goes on when nothing is missing. */
  public String next() {
    problems = new ArrayList<>(takeFiles());
    problems.addAll(check.check(getDraft().getChannel(), getDraft().getAnswers()));
    return problems.isEmpty() ? MatchConcernPage.ADDRESS + id : null;
  }

  /** Takes the files that were chosen and stays. */
  public String addFiles() {
    problems = takeFiles();
    return problems.isEmpty() ? ADDRESS + id : null;
  }

  /** Takes a file away again. */
  public String remove(String file) {
    takeFiles();
    getDraft().remove(file);
    return ADDRESS + id;
  }

  /** Good files are kept; each bad one is told beside the field. */
  private List<Problem> takeFiles() {
    var told = new ArrayList<Problem>();
    var received = getDraft().getAnswers().maybeDate("receivedOn");
    for (var result : upload.take("files", received)) {
      if (result.outcome().isDone()) {
        getDraft().add(KeyedFile.of(result, words));
      } else {
        var refused = KeyedFile.of(result, words).get(0);
        told.add(Problem.at("files", "intake.file.refused", refused.name(), refused.reason()));
      }
    }
    return told;
  }

  /** A section of the form, by its id. */
  public Part part(String section) {
    return ConcernForms.pages(getDraft().getChannel()).stream()
        .filter(group -> group.id().equals(section))
        .findFirst()
        .map(group -> new Part(getDraft(), group.form()))
        .orElseThrow();
  }

  /** The questions of a section, and the answers that they read and write. */
  public static final class Part {
    private final KeyedDraft draft;
    private final StepForm form;

    Part(KeyedDraft draft, StepForm form) {
      this.draft = draft;
      this.form = form;
    }

    public StepForm getForm() {
      return form;
    }

    public Answers getAnswers() {
      return draft.getAnswers();
    }

    public void setAnswers(Answers answers) {
      draft.keep(form, answers);
    }
  }

  public StepForm getWhole() {
    return ConcernForms.whole(getDraft().getChannel());
  }

  public KeyedDraft getDraft() {
    return drafts.find(id).orElseThrow(NotShown::new);
  }

  public boolean isMail() {
    return getDraft().getChannel() == Channel.EMAIL_FILE;
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

  public boolean isWrong() {
    return wrong;
  }

  public void setWrong(boolean wrong) {
    this.wrong = wrong;
  }
}
