package org.evenhand.web.diversity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.CaseView;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.diversity.api.QuestionSet.Choice;
import org.evenhand.diversity.api.QuestionSet.Group;
import org.evenhand.diversity.api.QuestionSet.Item;
import org.evenhand.diversity.api.TriageGuess;
import org.evenhand.diversity.api.TriageGuess.Sure;
import org.evenhand.diversity.application.KeepGuess;
import org.evenhand.diversity.application.ReadQuestions;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Problem;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.application.Unblind;

/**
 * Asks whoever decided a masked file, and wants to answer, what they guess about the person. The
 * answer goes straight behind the wall: it is in no session, no view state and no log, and the page
 * says thank you whether or not there was one before.
 */
@Named
@RequestScoped
public class GuessPage {
  private final Unblind decided;
  private final ReadCase cases;
  private final ReadQuestions questions;
  private final KeepGuess guesses;
  private final GuessesAsked asked;
  private List<Problem> problems = List.of();

  @Inject
  public GuessPage(
      Unblind decided,
      ReadCase cases,
      ReadQuestions questions,
      KeepGuess guesses,
      GuessesAsked asked) {
    this.decided = decided;
    this.cases = cases;
    this.questions = questions;
    this.guesses = guesses;
    this.asked = asked;
  }

  /** For the container's proxy. */
  protected GuessPage() {
    this(null, null, null, null, null);
  }

  /** Opens it for who decided the file blind and has not asked whose it was. */
  public void open() {
    item();
  }

  /** Hands the guess over, and thanks for it. */
  public String confirm() {
    var item = item();
    if (said("guess").isEmpty()) {
      return null;
    }
    var sure =
        Arrays.stream(Sure.values()).filter(one -> one.name().equals(said("sure"))).findFirst();
    if (sure.isEmpty()) {
      problems = List.of(Problem.at("sure", "guess.sure.missing"));
      return null;
    }
    var guess = new TriageGuess(said("sex"), said("ethnicity"), sure.get());
    var person = about(item);
    problems =
        person.isEmpty() ? List.of() : guesses.keep(item.task(), person.get(), guess).problems();
    return problems.isEmpty() ? "/work?faces-redirect=true&thanks=guess" : null;
  }

  private Optional<PersonId> about(WorkItem item) {
    return Optional.of(cases.get(item.caseReference())).flatMap(CaseView::registrant);
  }

  /** Whether there is something to ask about a task: for the link to this page. */
  public boolean isOffered(String task) {
    return find(task).isPresent();
  }

  private WorkItem item() {
    return find(said("task")).orElseThrow(NotShown::new);
  }

  private Optional<WorkItem> find(String task) {
    try {
      return Optional.of(task)
          .filter(any -> asked.isOn())
          .map(UUID::fromString)
          .filter(id -> decided.asked(id).isEmpty())
          .flatMap(decided::mayAsk)
          .filter(item -> !item.open());
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static String said(String field) {
    var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return sent.getOrDefault(field, "");
  }

  public String getFileNumber() {
    return item().fileNumber().value();
  }

  public List<Choice> getSexes() {
    return question("SEX").choices();
  }

  public List<Group> getGroups() {
    return question("ETHNICITY").groups();
  }

  private Item question(String code) {
    return questions.now().item(code).orElseThrow();
  }

  public List<String> getSures() {
    return Arrays.stream(Sure.values()).map(Enum::name).toList();
  }

  public List<Problem> getProblems() {
    return problems;
  }
}
