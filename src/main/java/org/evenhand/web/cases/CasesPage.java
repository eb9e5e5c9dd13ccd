package org.evenhand.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.casefile.api.CaseRow;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.application.ListCases;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Page;
import org.evenhand.kernel.Problem;
import org.evenhand.web.Words;
import org.evenhand.web.parts.Choice;
import org.evenhand.web.parts.Chosen;
import org.evenhand.web.parts.FilterGroup;
import org.evenhand.web.parts.Pages;

/** The list of cases, with its filters in the address. */
@Named
@RequestScoped
public class CasesPage {
  private static final int SIZE = 25;
  private final ListCases listCases;
  private final CaseSight sight;
  private final CurrentActor actor;
  private final Words words;
  private AskedCases asked;
  private Page<CaseRow> page;

  @Inject
  public CasesPage(ListCases listCases, CaseSight sight, CurrentActor actor, Words words) {
    this.listCases = listCases;
    this.sight = sight;
    this.actor = actor;
    this.words = words;
  }

  /** For the container's proxy. */
  protected CasesPage() {
    this(null, null, null, null);
  }

  public List<CaseRow> getRows() {
    return page().items();
  }

  public long getTotal() {
    return page().total();
  }

  /** How many cases the list has, in words: closed ones are left out until they are asked for. */
  public String getTitle() {
    var open = asked().isOpenOnesOnly(sight.get());
    return words.of(open ? "cases.title.open" : "cases.title", getTotal());
  }

  public Pages getPages() {
    return new Pages(asked().address(), asked().address().page(), SIZE, getTotal());
  }

  public FilterGroup getStages() {
    var choices = new ArrayList<Choice>();
    for (var stage : Stage.values()) {
      choices.add(choice("stage", stage.name(), words.of("stage." + stage)));
    }
    return new FilterGroup("stage", words.of("cases.stage"), choices);
  }

  public FilterGroup getSources() {
    var choices = new ArrayList<Choice>();
    for (var source : SourceType.values()) {
      choices.add(choice("source", source.name(), words.of("option." + source)));
    }
    return new FilterGroup("source", words.of("case.source"), choices);
  }

  private Choice choice(String name, String value, String label) {
    return new Choice(value, label, asked().values(name).contains(value));
  }

  /** The filters that are on, each with the way to take it off. */
  public List<Chosen> getChosen() {
    var chosen = new ArrayList<Chosen>();
    var address = asked().address();
    if (isMine()) {
      chosen.add(new Chosen(words.of("cases.mine"), address.without("mine", "yes")));
    }
    for (var stage : asked().stages()) {
      chosen.add(new Chosen(words.of("stage." + stage), address.without("stage", stage.name())));
    }
    for (var source : asked().sources()) {
      var label = words.of("option." + source);
      chosen.add(new Chosen(label, address.without("source", source.name())));
    }
    asked()
        .day("from")
        .map(day -> words.of("cases.chosen.from", day))
        .ifPresent(label -> chosen.add(new Chosen(label, address.without("from", getFrom()))));
    asked()
        .day("until")
        .map(day -> words.of("cases.chosen.until", day))
        .ifPresent(label -> chosen.add(new Chosen(label, address.without("until", getUntil()))));
    if (!getText().isBlank()) {
      chosen.add(new Chosen(getText(), address.without("q", getText())));
    }
    return chosen;
  }

  public String getText() {
    return asked().value("q");
  }

  public String getFrom() {
    return asked().value("from");
  }

  public String getUntil() {
    return asked().value("until");
  }

  public boolean isMine() {
    return asked().isMine();
  }

  public List<Problem> getProblems() {
    return asked().problems();
  }

  /** The same list as a file; null for those who may not take it away. */
  public String getExport() {
    return Permissions.permit(actor.get(), Permission.CASE_EXPORT)
        ? asked().address().moved("/cases/export")
        : null;
  }

  private Page<CaseRow> page() {
    if (page == null) {
      if (!Permissions.permit(actor.get(), Permission.CASE_LIST)) {
        throw new NotShown();
      }
      var first = (asked().address().page() - 1) * SIZE;
      page = listCases.list(asked().filter(sight.get()), first, SIZE);
    }
    return page;
  }

  private AskedCases asked() {
    if (asked == null) {
      asked = AskedCases.inAddress("/cases");
    }
    return asked;
  }
}
