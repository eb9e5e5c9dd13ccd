package org.evenhand.tool.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.evenhand.exchange.CsvRow;
import org.evenhand.statistics.audit.Characteristic;

/** What people said of themselves, from a CSV file: a row a person, a column a characteristic. */
final class CharacteristicsFile {
  static final String PERSON = "person_id";

  private final AuditedFile file;
  private final int people;
  private final Function<String, OptionalInt> numbers;
  private final Set<String> register;
  private final HashSet<String> seen = new HashSet<>();
  private final List<Answers> characteristics = new ArrayList<>();

  /**
   * @param numbers of the people whom a decision is about
   * @param register everybody on it; empty when it is not known
   */
  CharacteristicsFile(
      Path path, int people, Function<String, OptionalInt> numbers, Set<String> register) {
    this.file = new AuditedFile(path);
    this.people = people;
    this.numbers = numbers;
    this.register = register;
  }

  /** What was said of one characteristic. */
  private record Answers(
      String column, String name, List<String> groups, int[] of, Map<String, Long> onRegister) {}

  List<Characteristic> read() throws RefusedFile {
    file.header()
        .forEach(
            (column, name) -> {
              if (!column.isEmpty() && !column.equals(PERSON)) {
                var of = new int[people];
                Arrays.fill(of, Characteristic.UNDISCLOSED);
                characteristics.add(
                    new Answers(column, name, new ArrayList<>(), of, new TreeMap<>()));
              }
            });
    file.read(List.of(PERSON), this::take);
    return characteristics.stream()
        .map(said -> new Characteristic(said.name(), said.groups(), said.of()))
        .toList();
  }

  /** How many on the register said each answer, by the name of the characteristic. */
  Map<String, Map<String, Long>> onRegister() {
    var sizes = new TreeMap<String, Map<String, Long>>();
    characteristics.forEach(said -> sizes.put(said.name(), said.onRegister()));
    return sizes;
  }

  private void take(CsvRow row) {
    var person = row.required(PERSON);
    if (person.isPresent() && !seen.add(person.get())) {
      row.problem(PERSON, "audit.person.twice");
    }
    if (row.isSound()) {
      var number = numbers.apply(person.orElseThrow());
      var isRegistered = register.contains(person.get());
      characteristics.forEach(said -> keep(row.text(said.column()), said, number, isRegistered));
    }
  }

  private static void keep(String answer, Answers said, OptionalInt number, boolean isRegistered) {
    if (answer.isEmpty()) {
      return;
    }
    if (isRegistered) {
      said.onRegister().merge(answer, 1L, Long::sum);
    }
    if (number.isPresent()) {
      if (!said.groups().contains(answer)) {
        said.groups().add(answer);
      }
      said.of()[number.getAsInt()] = said.groups().indexOf(answer);
    }
  }
}
