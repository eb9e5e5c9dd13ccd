package org.evenhand.web.told;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.api.IncidentView;
import org.evenhand.casefile.application.AnswerEscalation;
import org.evenhand.casefile.application.CaseTitles;
import org.evenhand.casefile.application.Escalated;
import org.evenhand.casefile.application.HandleIncidents;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.web.cases.CaseDoor;

/**
 * Deadlines somebody was told of, and what must never have happened, each with a place to say what
 * was done. An answer counts once.
 */
@Named
@RequestScoped
public class ToldPage {
  private final Escalated escalated;
  private final AnswerEscalation answers;
  private final HandleIncidents incidents;
  private final CaseTitles titles;
  private final CaseDoor door;
  private final CurrentActor actor;
  private List<EscalationView> told;
  private List<IncidentView> happened;
  private Map<CaseReference, String> names;
  private List<Problem> problems = List.of();
  private String answered = "";
  private String kept = "";

  @Inject
  public ToldPage(
      Escalated escalated,
      AnswerEscalation answers,
      HandleIncidents incidents,
      CaseTitles titles,
      CaseDoor door,
      CurrentActor actor) {
    this.escalated = escalated;
    this.answers = answers;
    this.incidents = incidents;
    this.titles = titles;
    this.door = door;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected ToldPage() {
    this(null, null, null, null, null, null);
  }

  /** Records what was done about the deadline or the incident whose button was pressed. */
  public String answer() {
    var form = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    var deadline = form.get("deadline");
    var incident = form.get("incident");
    if (deadline == null && incident == null) {
      return null;
    }
    answered = deadline == null ? incident : deadline;
    kept = form.getOrDefault("act-" + answered, "");
    var problem = record(deadline != null);
    problems =
        problem
            .map(found -> Problem.at("act-" + answered, found.key(), found.arguments().toArray()))
            .stream()
            .toList();
    return problems.isEmpty() ? "/work/told?faces-redirect=true&done=true" : null;
  }

  private Optional<Problem> record(boolean deadline) {
    try {
      var id = UUID.fromString(answered);
      return deadline
          ? answers.answer(id, actor.get(), kept)
          : incidents.close(id, actor.get(), kept);
    } catch (IllegalArgumentException notAnId) {
      return Optional.of(Problem.of("escalation.notYours"));
    }
  }

  /**
   * Deadlines of which the visitor was told and that nobody has answered; each once, however often
   * it was told, because one answer is an answer to all of it.
   */
  public List<EscalationView> getTold() {
    if (told == null) {
      var seen = new HashSet<List<Object>>();
      told =
          escalated.openFor(actor.get().account()).stream()
              .filter(one -> seen.add(List.of(one.subject(), one.dueOn())))
              .toList();
    }
    return told;
  }

  /** Incidents, for those who close them: of the installation, and of cases they may open. */
  public List<IncidentView> getHappened() {
    if (happened == null) {
      happened =
          Permissions.permit(actor.get(), Permission.ESCALATION_ANSWER)
              ? incidents.open().stream().filter(this::mayKnow).toList()
              : List.of();
    }
    return happened;
  }

  private boolean mayKnow(IncidentView incident) {
    return incident
        .caseReference()
        .map(of -> door.find(of.value(), Permission.ESCALATION_ANSWER).isPresent())
        .orElse(true);
  }

  /** How many things wait for an answer. */
  public int getOpen() {
    return getTold().size() + getHappened().size();
  }

  /** Whom the case of a deadline is about. */
  public String name(CaseReference reference) {
    if (names == null) {
      names =
          titles.registrants(
              Stream.concat(
                      getTold().stream().map(EscalationView::caseReference),
                      getHappened().stream().flatMap(i -> i.caseReference().stream()))
                  .toList());
    }
    return names.getOrDefault(reference, "");
  }

  /** What was typed for it and not yet recorded. */
  public String typed(UUID id) {
    return id.toString().equals(answered) ? kept : "";
  }

  public List<Problem> getProblems() {
    return problems;
  }
}
