package org.evenhand.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.CaseFilter;
import org.evenhand.casefile.api.CaseRow;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.application.ListCases;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Page;
import org.evenhand.web.Words;
import org.evenhand.web.parts.Choice;
import org.evenhand.web.parts.Chosen;
import org.evenhand.web.parts.FilterGroup;
import org.evenhand.web.parts.ListAddress;
import org.evenhand.web.parts.Pages;

/** The list of cases, with its filters in the address. */
@Named
@RequestScoped
public class CasesPage {
  private static final int SIZE = 25;
  private final ListCases listCases;
  private final CurrentActor actor;
  private final Words words;
  private ListAddress address;
  private Page<CaseRow> page;

  @Inject
  public CasesPage(ListCases listCases, CurrentActor actor, Words words) {
    this.listCases = listCases;
    this.actor = actor;
    this.words = words;
  }

  /** For the container's proxy. */
  protected CasesPage() {
    this(null, null, null);
  }

  public List<CaseRow> getRows() {
    return page().items();
  }

  public long getTotal() {
    return page().total();
  }

  public Pages getPages() {
    return new Pages(address(), address().page(), SIZE, getTotal());
  }

  public FilterGroup getStages() {
    var choices = new ArrayList<Choice>();
    for (var stage : Stage.values()) {
      choices.add(
          new Choice(
              stage.name(), words.of("stage." + stage), asked("stage").contains(stage.name())));
    }
    return new FilterGroup("stage", words.of("cases.stage"), choices);
  }

  public List<Chosen> getChosen() {
    var chosen = new ArrayList<Chosen>();
    for (var stage : asked("stage")) {
      chosen.add(new Chosen(words.of("stage." + stage), address().without("stage", stage)));
    }
    if (!getText().isEmpty()) {
      chosen.add(new Chosen(getText(), address().without("q", getText())));
    }
    return chosen;
  }

  public String getText() {
    return asked("q").stream().findFirst().orElse("");
  }

  private Page<CaseRow> page() {
    if (page == null) {
      if (!Permissions.permit(actor.get(), Permission.CASE_LIST)) {
        throw new NotShown();
      }
      var first = (address().page() - 1) * SIZE;
      page =
          listCases.list(new CaseFilter(getText(), stages(), actor.get().account(), first, SIZE));
    }
    return page;
  }

  private List<Stage> stages() {
    var named =
        Arrays.stream(Stage.values())
            .filter(stage -> asked("stage").contains(stage.name()))
            .toList();
    return named.isEmpty() ? List.copyOf(EnumSet.complementOf(EnumSet.of(Stage.CLOSED))) : named;
  }

  private List<String> asked(String name) {
    return address().parameters().getOrDefault(name, List.of());
  }

  private ListAddress address() {
    if (address == null) {
      var external = FacesContext.getCurrentInstance().getExternalContext();
      Map<String, List<String>> kept = new LinkedHashMap<>();
      for (var name : List.of("q", "stage", "page")) {
        var values = external.getRequestParameterValuesMap().get(name);
        if (values != null) {
          kept.put(name, List.of(values));
        }
      }
      address = new ListAddress(external.getRequestContextPath() + "/cases", kept);
    }
    return address;
  }
}
