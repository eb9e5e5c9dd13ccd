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
import org.evenhand.casefile.application.ListCases;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Page;
import org.evenhand.kernel.Problem;
import org.evenhand.web.cases.CaseSight;
import org.evenhand.web.parts.ListAddress;
import org.evenhand.web.parts.Pages;

/**
 * Deadlines somebody was told of, and what must never have happened, each with a place to say what
 * was done. An answer counts once.
 */
@Named
@RequestScoped
public class ToldPage {
  private static final int SIZE = 25;
  private final Escalated escalated;
  private final AnswerEscalation answers;
  private final HandleIncidents incidents;
  private final CaseTitles titles;
  private final ListCases cases;
  private final CaseSight sight;
  private final CurrentActor actor;
  private Page<EscalationView> told;
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
      ListCases cases,
      CaseSight sight,
      CurrentActor actor) {
    this.escalated = escalated;
    this.answers = answers;
    this.incidents = incidents;
    this.titles = titles;
    this.cases = cases;
    this.sight = sight;
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
    return problems.isEmpty()
        ? "/work/told?faces-redirect=true&done=true&page=" + address().page()
        : null;
  }

  private Optional<Problem> record(boolean deadline) {
    try {
      var id = UUID.fromString(answered);
      if (!deadline && isUnknownToMe(id)) {
        return Optional.of(Problem.of("escalation.notYours"));
      }
      return deadline
          ? answers.answer(id, actor.get(), kept)
          : incidents.close(id, actor.get(), kept);
    } catch (IllegalArgumentException notAnId) {
      return Optional.of(Problem.of("escalation.notYours"));
    }
  }

  private boolean isUnknownToMe(UUID incident) {
    return happened().stream().noneMatch(it -> it.id().equals(incident))
        && incidents.open().stream().anyMatch(it -> it.id().equals(incident));
  }

  /**
   * Deadlines on this page, of those the visitor was told of and that nobody has answered; each
   * once, however often it was told, and none of a case in which they have declared a conflict
   * since.
   */
  public List<EscalationView> getTold() {
    return told().items();
  }

  /** They come after what happened. */
  private Page<EscalationView> told() {
    if (told == null) {
      var before = first() - happened().size();
      var room = Math.min(SIZE, SIZE + before);
      told = escalated.openFor(actor.get().account(), Math.max(0, before), Math.max(0, room));
    }
    return told;
  }

  /** Incidents on this page, for those who close them. */
  public List<IncidentView> getHappened() {
    return happened().stream().skip(first()).limit(SIZE).toList();
  }

  /** Of the installation, and of cases the visitor may open. */
  private List<IncidentView> happened() {
    if (happened == null) {
      happened =
          Permissions.permit(actor.get(), Permission.ESCALATION_ANSWER)
              ? known(incidents.open())
              : List.of();
    }
    return happened;
  }

  private List<IncidentView> known(List<IncidentView> all) {
    var of = all.stream().flatMap(it -> it.caseReference().stream()).distinct().toList();
    if (of.isEmpty()) {
      return all;
    }
    var seen = cases.seen(sight.of(Permission.ESCALATION_ANSWER), of);
    return all.stream().filter(it -> it.caseReference().map(seen::contains).orElse(true)).toList();
  }

  /** How many things wait for an answer. */
  public long getOpen() {
    return told().total() + happened().size();
  }

  public Pages getPages() {
    return new Pages(address(), address().page(), SIZE, getOpen());
  }

  private int first() {
    return (address().page() - 1) * SIZE;
  }

  private static ListAddress address() {
    return ListAddress.asked("/work/told", List.of());
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
