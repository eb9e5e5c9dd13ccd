package org.evenhand.web.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.casefile.api.TypedDate;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.PoolFilter;
import org.evenhand.web.parts.ListAddress;

/** Which members an address asks for; nonsense narrows nothing, a wrong date is told. */
record AskedPool(ListAddress address) {
  /** The filters of the list, by parameter. */
  static final List<String> NAMES = List.of("q", "kind", "venue", "from", "to", "term", "training");

  private static final int LONGEST_TEXT = 80;
  private static final int LONGEST_RANGE = 62;

  static AskedPool inAddress() {
    return new AskedPool(ListAddress.asked("/panel/pool", NAMES));
  }

  static AskedPool of(Map<String, String[]> parameters) {
    var kept =
        NAMES.stream()
            .filter(parameters::containsKey)
            .collect(Collectors.toMap(name -> name, name -> List.of(parameters.get(name))));
    return new AskedPool(new ListAddress("/panel/pool", kept));
  }

  PoolFilter filter() {
    return PoolFilter.ALL
        .called(value("q").length() > LONGEST_TEXT ? "" : value("q"))
        .of(kinds())
        .at(Optional.of(value("venue")).filter(venue -> !venue.isBlank()))
        .freeOn(problems().isEmpty() ? range() : List.of())
        .ending(day("term"), day("training"));
  }

  Set<MemberKind> kinds() {
    return Arrays.stream(MemberKind.values())
        .filter(kind -> values("kind").contains(kind.name()))
        .collect(Collectors.toSet());
  }

  /** Working days from the first to the last; one day where only one is said. */
  private List<LocalDate> range() {
    var first = day("from").or(() -> day("to"));
    var last = day("to").or(() -> day("from"));
    return first.isEmpty()
        ? List.of()
        : first
            .get()
            .datesUntil(last.get().plusDays(1))
            .filter(day -> day.getDayOfWeek().getValue() <= 5)
            .toList();
  }

  Optional<LocalDate> day(String name) {
    return TypedDate.read(value(name));
  }

  List<Problem> problems() {
    var problems =
        Stream.of("from", "to", "term", "training")
            .filter(name -> !value(name).isBlank() && day(name).isEmpty())
            .map(name -> Problem.at(name, "answer.notADate"))
            .collect(Collectors.toCollection(ArrayList::new));
    if (value("q").length() > LONGEST_TEXT) {
      problems.add(Problem.at("q", "search.too_long", LONGEST_TEXT));
    }
    if (day("from").isPresent() && day("to").isPresent()) {
      var from = day("from").get();
      var to = day("to").get();
      if (to.isBefore(from)) {
        problems.add(Problem.at("to", "availability.range.order", from));
      } else if (to.isAfter(from.plusDays(LONGEST_RANGE))) {
        problems.add(Problem.at("to", "pool.free.long", LONGEST_RANGE));
      }
    }
    return problems;
  }

  List<String> values(String name) {
    return address.parameters().getOrDefault(name, List.of());
  }

  String value(String name) {
    return values(name).stream().findFirst().orElse("");
  }
}
