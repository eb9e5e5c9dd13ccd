package org.evenhand.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.api.TypedDate;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Problem;
import org.evenhand.web.cases.CaseHistory.Happened;
import org.evenhand.web.parts.Choice;
import org.evenhand.web.parts.Chosen;
import org.evenhand.web.parts.FilterGroup;
import org.evenhand.web.parts.ListAddress;
import org.evenhand.web.parts.Pages;
import org.evenhand.web.work.Colleagues;

/** What happened in a case, filtered by kind, person, stage and dates, all kept in the address. */
@Named
@RequestScoped
public class HistoryPage {
  private static final int SIZE = 25;
  private static final List<String> KINDS =
      List.of("DECISION", "STEP", "STAGE", "LETTER", "DOCUMENT", "CLOCK", "FACTS", "NOTE");
  private static final List<String> NAMES =
      List.of("ref", "kind", "who", "stage", "from", "until", "page");

  private final CaseDoor door;
  private final CaseHistory history;
  private final CaseFrame frame;
  private final Colleagues colleagues;
  private String ref;
  private CaseAtDoor at;
  private List<Happened> all;
  private List<Happened> wanted;
  private List<HistoryLine> lines;
  private FilterGroup kinds;
  private FilterGroup people;
  private FilterGroup stages;
  private ListAddress address;

  @Inject
  public HistoryPage(CaseDoor door, CaseHistory history, CaseFrame frame, Colleagues colleagues) {
    this.door = door;
    this.history = history;
    this.frame = frame;
    this.colleagues = colleagues;
  }

  /** For the container's proxy. */
  protected HistoryPage() {
    this(null, null, null, null);
  }

  /** Opens it for those who reach the chronology. */
  public void open() {
    at = door.demand(ref, Permission.CASE_READ);
    if (!CaseSection.HISTORY.isOpenTo(at)) {
      throw new NotShown();
    }
    at = door.open(ref, Permission.CASE_READ, "HISTORY", "");
  }

  public CaseAtDoor getAt() {
    return at;
  }

  /** The lines of this page. */
  public List<HistoryLine> getLines() {
    if (lines == null) {
      lines =
          wanted().stream()
              .skip((long) (address().page() - 1) * SIZE)
              .limit(SIZE)
              .map(Happened::inWords)
              .toList();
    }
    return lines;
  }

  public int getTotal() {
    return wanted().size();
  }

  public Pages getPages() {
    return new Pages(address(), address().page(), SIZE, getTotal());
  }

  public FilterGroup getKinds() {
    if (kinds == null) {
      var there = all().stream().map(Happened::kind).collect(Collectors.toSet());
      kinds =
          new FilterGroup(
              "kind",
              own("history.kind"),
              KINDS.stream()
                  .filter(there::contains)
                  .map(kind -> new Choice(kind, own("history.kind." + kind), asked("kind", kind)))
                  .toList());
    }
    return kinds;
  }

  public FilterGroup getPeople() {
    if (people == null) {
      people =
          new FilterGroup(
              "who",
              own("history.who"),
              all().stream()
                  .map(Happened::account)
                  .distinct()
                  .filter(account -> !account.isEmpty())
                  .map(who -> new Choice(who, colleagues.name(who), asked("who", who)))
                  .toList());
    }
    return people;
  }

  public FilterGroup getStages() {
    if (stages == null) {
      var there = all().stream().map(Happened::stage).collect(Collectors.toSet());
      stages =
          new FilterGroup(
              "stage",
              own("case.stage"),
              Stream.of(Stage.values())
                  .filter(there::contains)
                  .map(s -> new Choice(s.name(), own("stage." + s), asked("stage", s.name())))
                  .toList());
    }
    return stages;
  }

  public List<Chosen> getChosen() {
    var chosen = new ArrayList<Chosen>();
    for (var group : List.of(getKinds(), getPeople(), getStages())) {
      group.choices().stream()
          .filter(Choice::chosen)
          .map(c -> new Chosen(c.label(), address().without(group.name(), c.value())))
          .forEach(chosen::add);
    }
    day("from")
        .map(day -> frame.words(at).of("history.chosen.from", day))
        .ifPresent(label -> chosen.add(new Chosen(label, address().without("from", getFrom()))));
    day("until")
        .map(day -> frame.words(at).of("history.chosen.until", day))
        .ifPresent(label -> chosen.add(new Chosen(label, address().without("until", getUntil()))));
    return chosen;
  }

  public List<Problem> getProblems() {
    return Stream.of("from", "until")
        .filter(name -> !value(name).isBlank() && day(name).isEmpty())
        .map(name -> Problem.at(name, "answer.notADate"))
        .toList();
  }

  private List<Happened> wanted() {
    if (wanted == null) {
      var from = day("from");
      var until = day("until");
      wanted =
          all().stream()
              .filter(it -> narrowed("kind", it.kind()))
              .filter(it -> narrowed("who", it.account()))
              .filter(it -> narrowed("stage", String.valueOf(it.stage())))
              .filter(it -> from.map(day -> !dayOf(it).isBefore(day)).orElse(true))
              .filter(it -> until.map(day -> !dayOf(it).isAfter(day)).orElse(true))
              .toList();
    }
    return wanted;
  }

  private static LocalDate dayOf(Happened it) {
    return CivilTime.dayOf(it.at());
  }

  private boolean narrowed(String name, String value) {
    var values = address().parameters().getOrDefault(name, List.of());
    return values.isEmpty() || values.contains(value);
  }

  private boolean asked(String name, String value) {
    return address().parameters().getOrDefault(name, List.of()).contains(value);
  }

  private List<Happened> all() {
    if (all == null) {
      all = history.all(at);
    }
    return all;
  }

  private String own(String key) {
    return frame.words(at).of(key);
  }

  private Optional<LocalDate> day(String name) {
    return TypedDate.read(value(name));
  }

  private String value(String name) {
    return address().parameters().getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  private ListAddress address() {
    if (address == null) {
      var external = FacesContext.getCurrentInstance().getExternalContext();
      Map<String, List<String>> kept = new LinkedHashMap<>();
      for (var name : NAMES) {
        var values = external.getRequestParameterValuesMap().get(name);
        if (values != null) {
          kept.put(name, List.of(values));
        }
      }
      address = new ListAddress(external.getRequestContextPath() + "/cases/history", kept);
    }
    return address;
  }

  public String getFrom() {
    return value("from");
  }

  public String getUntil() {
    return value("until");
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
