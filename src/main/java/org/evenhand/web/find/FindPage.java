package org.evenhand.web.find;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.CaseRow;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Page;
import org.evenhand.kernel.Problem;
import org.evenhand.register.api.RegisterMatch;
import org.evenhand.register.api.RegisterSearch;
import org.evenhand.web.parts.ListAddress;
import org.evenhand.web.parts.Pages;
import org.evenhand.web.work.WorkRow;

/** What the header's box finds, in groups: cases and people, or files for the blind lane. */
@Named
@RequestScoped
public class FindPage {
  private final FoundCases cases;
  private final FoundPeople people;
  private final FoundFiles files;
  private final CurrentActor actor;
  private String query = "";
  private Page<CaseRow> foundCases;
  private Page<RegisterMatch> foundPeople;
  private List<WorkRow> foundFiles;

  @Inject
  public FindPage(FoundCases cases, FoundPeople people, FoundFiles files, CurrentActor actor) {
    this.cases = cases;
    this.people = people;
    this.files = files;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected FindPage() {
    this(null, null, null, null);
  }

  /** Whether the visitor works in the blind lane, where numbers are found and nothing else. */
  public boolean isBlind() {
    return !may(Permission.CASE_FIND);
  }

  public boolean isPeopleSought() {
    return may(Permission.REGISTER_FIND) && !isBlind();
  }

  public boolean isAsked() {
    return !query.isEmpty() && getProblems().isEmpty();
  }

  public List<Problem> getProblems() {
    return query.length() > RegisterSearch.LONGEST_TEXT
        ? List.of(Problem.at("find", "search.too_long", RegisterSearch.LONGEST_TEXT))
        : List.of();
  }

  public List<CaseRow> getCases() {
    return casePage().items();
  }

  public long getCasesTotal() {
    return casePage().total();
  }

  public Pages getPages() {
    return new Pages(address(), address().page(), FoundCases.SIZE, getCasesTotal());
  }

  private Page<CaseRow> casePage() {
    if (foundCases == null) {
      foundCases =
          isAsked() && !isBlind() ? cases.of(query, address().page()) : new Page<>(List.of(), 0);
    }
    return foundCases;
  }

  public List<RegisterMatch> getPeople() {
    return peoplePage().items();
  }

  public long getPeopleTotal() {
    return peoplePage().total();
  }

  private Page<RegisterMatch> peoplePage() {
    if (foundPeople == null) {
      foundPeople = isAsked() && isPeopleSought() ? people.of(query) : new Page<>(List.of(), 0);
    }
    return foundPeople;
  }

  public List<WorkRow> getFiles() {
    if (foundFiles == null) {
      foundFiles = isAsked() && isBlind() ? files.of(query) : List.of();
    }
    return foundFiles;
  }

  public boolean isNothing() {
    return isAsked() && getCasesTotal() == 0 && getPeopleTotal() == 0 && getFiles().isEmpty();
  }

  /** How many things of all kinds there are. */
  public long getTotal() {
    return getCasesTotal() + getPeopleTotal() + getFiles().size();
  }

  private boolean may(String permission) {
    return Permissions.permit(actor.get(), permission);
  }

  private ListAddress address() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var page = external.getRequestParameterMap().getOrDefault("page", "1");
    return new ListAddress(
        external.getRequestContextPath() + "/find",
        Map.of("q", List.of(query), "page", List.of(page)));
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String typed) {
    query = typed == null ? "" : typed.strip();
  }
}
