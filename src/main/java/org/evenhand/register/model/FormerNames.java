package org.evenhand.register.model;

import static org.evenhand.register.model.FeedColumn.FORMER_NAMES;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.exchange.CsvRow;
import org.evenhand.register.api.PersonName;

/**
 * The former names in a cell: {@code Okafor, Chidinma Grace; Bright}, each family name first; one
 * without a comma was borne with today's given names.
 */
final class FormerNames {
  private static final int MOST = 10;

  private FormerNames() {}

  static List<PersonName> read(CsvRow row, String givenToday) {
    var cell = Normalizer.normalize(row.text(FORMER_NAMES.heading()), Normalizer.Form.NFC);
    var names = new ArrayList<PersonName>();
    for (var part : cell.split(";")) {
      if (!part.isBlank()) {
        name(part.strip(), givenToday).ifPresentOrElse(names::add, () -> refuse(row));
      }
    }
    if (names.size() > MOST) {
      row.problem(FORMER_NAMES.heading(), "former_names.many", MOST);
    }
    return names;
  }

  private static java.util.Optional<PersonName> name(String part, String givenToday) {
    var halves = part.split(",", -1);
    var family = halves[0].strip();
    if (halves.length > 2 || family.isEmpty()) {
      return java.util.Optional.empty();
    }
    var given = halves.length == 2 ? halves[1].strip() : givenToday;
    return java.util.Optional.of(new PersonName(given, family));
  }

  private static void refuse(CsvRow row) {
    row.problem(FORMER_NAMES.heading(), "former_names.format");
  }
}
