package org.evenhand.tool.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.statistics.audit.Characteristic;

/** What people said of themselves, from a CSV file: a row a person, a column a characteristic. */
final class CharacteristicsFile {
  private static final String PERSON = "person_id";

  private final int people;
  private final Function<String, OptionalInt> numbers;
  private final HashSet<String> seen = new HashSet<>();
  private final List<List<String>> groups = new ArrayList<>();
  private final List<int[]> answers = new ArrayList<>();
  private List<String> names = List.of();

  /**
   * @param numbers of the people whom a decision is about; others are left out
   */
  CharacteristicsFile(int people, Function<String, OptionalInt> numbers) {
    this.people = people;
    this.numbers = numbers;
  }

  List<Characteristic> read(Path file) throws RefusedFile {
    new CsvRows(file).read(List.of(PERSON), this::take);
    var characteristics = new ArrayList<Characteristic>();
    for (int c = 0; c < names.size(); c++) {
      characteristics.add(new Characteristic(names.get(c), groups.get(c), answers.get(c)));
    }
    return characteristics;
  }

  private void take(CSVRecord row, CsvRows rows) {
    if (names.isEmpty()) {
      begin(row);
    }
    var person = row.get(PERSON);
    if (person.isEmpty()) {
      rows.refuse(row, PERSON, person, "must not be blank");
    } else if (!seen.add(person)) {
      rows.refuse(row, PERSON, person, "has an earlier row");
    } else {
      numbers.apply(person).ifPresent(number -> keep(row, number));
    }
  }

  private void begin(CSVRecord row) {
    names = row.getParser().getHeaderNames().stream().filter(name -> !name.equals(PERSON)).toList();
    for (int c = 0; c < names.size(); c++) {
      groups.add(new ArrayList<>());
      var of = new int[people];
      Arrays.fill(of, Characteristic.UNDISCLOSED);
      answers.add(of);
    }
  }

  private void keep(CSVRecord row, int number) {
    for (int c = 0; c < names.size(); c++) {
      var said = row.get(names.get(c));
      if (!said.isEmpty()) {
        var known = groups.get(c);
        if (!known.contains(said)) {
          known.add(said);
        }
        answers.get(c)[number] = known.indexOf(said);
      }
    }
  }
}
