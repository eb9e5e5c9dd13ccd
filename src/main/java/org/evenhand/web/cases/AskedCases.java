package org.evenhand.web.cases;

import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.casefile.api.CaseFilter;
import org.evenhand.casefile.api.Sight;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.api.TypedDate;
import org.evenhand.kernel.Problem;
import org.evenhand.web.parts.ListAddress;

/** Which cases an address asks for; nonsense in it narrows nothing, a wrong date is told. */
record AskedCases(ListAddress address) {
  private static final List<String> NAMES =
      List.of("q", "mine", "stage", "source", "from", "until", "page");
  private static final int LONGEST_TEXT = 200;

  static AskedCases of(String path, Map<String, String[]> parameters) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    for (var name : NAMES) {
      var values = parameters.get(name);
      if (values != null) {
        kept.put(name, List.of(values));
      }
    }
    return new AskedCases(new ListAddress(path, kept));
  }

  static AskedCases inAddress(String place) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    return of(external.getRequestContextPath() + place, external.getRequestParameterValuesMap());
  }

  CaseFilter filter(Sight sight) {
    return CaseFilter.of(sight)
        .text(value("q").length() > LONGEST_TEXT ? "" : value("q"))
        .at(stagesMeant(sight))
        .raisedBy(sources())
        .received(day("from"), day("until"))
        .heldBy(isMine() ? sight.account() : "");
  }

  /**
   * With no stage chosen, those at which a case is open; with a text, all. Somebody who may know of
   * closed cases only begins with those.
   */
  private List<Stage> stagesMeant(Sight sight) {
    if (!isOpenOnesOnly(sight)) {
      return stages();
    }
    return List.copyOf(EnumSet.complementOf(EnumSet.of(Stage.CLOSED)));
  }

  /** Whether closed cases are left out although nobody said so. */
  boolean isOpenOnesOnly(Sight sight) {
    return stages().isEmpty()
        && value("q").isBlank()
        && !sight.stages().equals(Set.of(Stage.CLOSED));
  }

  List<Stage> stages() {
    return Arrays.stream(Stage.values())
        .filter(stage -> values("stage").contains(stage.name()))
        .toList();
  }

  List<SourceType> sources() {
    return Arrays.stream(SourceType.values())
        .filter(source -> values("source").contains(source.name()))
        .toList();
  }

  boolean isMine() {
    return value("mine").equals("yes");
  }

  Optional<LocalDate> day(String name) {
    return TypedDate.read(value(name));
  }

  List<Problem> problems() {
    var dates =
        Stream.of("from", "until")
            .filter(name -> !value(name).isBlank() && day(name).isEmpty())
            .map(name -> Problem.at(name, "answer.notADate"));
    var text =
        Stream.of(Problem.at("q", "search.too_long", LONGEST_TEXT))
            .filter(problem -> value("q").length() > LONGEST_TEXT);
    return Stream.concat(text, dates).toList();
  }

  List<String> values(String name) {
    return address.parameters().getOrDefault(name, List.of());
  }

  String value(String name) {
    return values(name).stream().findFirst().orElse("");
  }
}
