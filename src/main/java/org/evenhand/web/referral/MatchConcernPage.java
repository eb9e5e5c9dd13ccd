package org.evenhand.web.referral;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.NoteAccess;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Problem;
import org.evenhand.referral.application.FindSimilarConcerns;
import org.evenhand.register.api.RegisterMatch;
import org.evenhand.register.api.RegisterSearch;
import org.evenhand.register.application.FindRegistrants;

/** Whom on the register a concern that is keyed in is about: suggestions, in any spelling. */
@Named
@ViewScoped
public class MatchConcernPage implements Serializable {
  private static final long serialVersionUID = 1L;
  static final String ADDRESS = "/concerns/match?faces-redirect=true&draft=";

  /** Says that somebody will match it later. */
  public static final String LATER = "LATER";

  private static final int MOST = 10;
  @Inject private transient FindRegistrants register;
  @Inject private transient FindSimilarConcerns similar;
  @Inject private transient NoteAccess access;
  @Inject private transient CurrentActor actor;
  @Inject private KeyedDrafts drafts;
  private String id;
  private String who = "";
  private String search = "";
  private transient List<RegisterMatch> matches;
  private transient List<Problem> problems = List.of();

  /** Looks with what the concern says: its number, or else its name. */
  public String open() {
    var draft = getDraft();
    if (draft.isReceived()) {
      return ReceivedConcernPage.ADDRESS + id;
    }
    search = draft.getSearch().isEmpty() ? said() : draft.getSearch();
    who = draft.getPerson().map(PersonId::toString).orElse("");
    return null;
  }

  /** Looks again with other words. */
  public String look() {
    getDraft().searched(search.strip());
    return ADDRESS + id;
  }

  /** Keeps who was chosen; similar concerns come next where there are any. */
  public String next() {
    who = chosen();
    var draft = getDraft();
    var chosen =
        getMatches().stream().filter(match -> match.person().toString().equals(who)).findFirst();
    if (chosen.isEmpty() && !LATER.equals(who)) {
      problems = List.of(Problem.at("who", "intake.match.choose"));
      return null;
    }
    draft.takenToBe(chosen.map(RegisterMatch::person).orElse(null));
    var received = draft.getAnswers().date("receivedOn");
    var found = similar.to(draft.getAnswers(), draft.getPerson(), received);
    return (found.isEmpty() ? CheckConcernPage.ADDRESS : SimilarConcernsPage.ADDRESS) + id;
  }

  /** The radio button as submitted: its buttons are data, and plain. */
  private static String chosen() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    return external.getRequestParameterMap().getOrDefault("who", "");
  }

  public List<RegisterMatch> getMatches() {
    if (matches == null) {
      matches = search.isBlank() ? List.of() : find();
    }
    return matches;
  }

  private List<RegisterMatch> find() {
    var found = register.find(RegisterSearch.of(search.strip()).page(0, MOST));
    problems = found.isDone() ? getProblems() : List.of(at("search", found.problems().get(0)));
    var shown = found.isDone() ? found.value().items() : List.<RegisterMatch>of();
    access.lookedUp(actor.get(), "FOUND", shown.stream().map(RegisterMatch::number).toList());
    return shown;
  }

  private static Problem at(String field, Problem problem) {
    return new Problem(field, problem.key(), problem.arguments());
  }

  private String said() {
    var answers = getDraft().getAnswers();
    return answers.has("workerNumber") ? answers.text("workerNumber") : answers.text("workerName");
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

  public String getWho() {
    return who;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search == null ? "" : search;
  }
}
