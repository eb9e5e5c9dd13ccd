package org.evenhand.ruleset.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.TreeSet;
import org.evenhand.ruleset.api.WorkingDays;

/** Reads the bank holidays. */
final class WorkingDaysPart {
  private WorkingDaysPart() {}

  static WorkingDays read(Entry entry) {
    entry.source();
    entry.certainty();
    var holidays = new TreeSet<LocalDate>();
    for (var text : entry.texts("holidays")) {
      try {
        holidays.add(LocalDate.parse(text));
      } catch (DateTimeParseException notADay) {
        throw entry.wrong("holidays", "\"" + text + "\" is not a day");
      }
    }
    return new WorkingDays(holidays);
  }
}
