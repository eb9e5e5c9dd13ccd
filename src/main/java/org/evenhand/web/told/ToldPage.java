package org.evenhand.web.told;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import org.evenhand.identity.application.MayOpen;
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
  private final MayOpen mayOpen;
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
      MayOpen mayOpen,
      CurrentActor actor) {
    this.escalated = escalated;
    this.answers = answers;
    this.incidents = incidents;
    this.titles = titles;
    this.door = door;
    this.mayOpen = mayOpen;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected ToldPage() {
    this(null, null, null, null, null, null, null);
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
      if (deadline ? isClosedToMe(id) : isUnknownToMe(id)) {
        return Optional.of(Problem.of("escalation.notYours"));
      }
      return deadline
          ? answers.answer(id, actor.get(), kept)
          : incidents.close(id, actor.get(), kept);
    } catch (IllegalArgumentException notAnId) {
      return Optional.of(Problem.of("escalation.notYours"));
    }
  }

  private boolean isClosedToMe(UUID deadline) {
    return escalated.openFor(actor.get().account()).stream()
            .anyMatch(it -> it.id().equals(deadline))
        && getTold().stream().noneMatch(it -> it.id().equals(deadline));
  }

  private boolean isUnknownToMe(UUID incident) {
    return incidents.open().stream().anyMatch(it -> it.id().equals(incident))
        && getHappened().stream().noneMatch(it -> it.id().equals(incident));
  }

  /**
   * Deadlines of which the visitor was told and that nobody has answered; none of a case in which
   * they have declared a conflict since.
   */
  public List<EscalationView> getTold() {
    if (told == null) {
      var all = escalated.openFor(actor.get().account());
      var closed =
          mayOpen.conflicted(
              actor.get(), all.stream().map(EscalationView::caseReference).distinct().toList());
      told = all.stream().filter(it -> !closed.contains(it.caseReference())).toList();
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
