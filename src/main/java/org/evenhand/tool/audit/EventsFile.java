package org.evenhand.tool.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.statistics.audit.Decisions;
import org.evenhand.statistics.audit.Outcome;

/** Decision events from a CSV file, all or none. */
final class EventsFile {
  static final List<String> COLUMNS =
      List.of(
          "case_id",
          "person_id",
          "stage",
          "decided_at",
          "outcome",
          "decider",
          "source",
          "seriousness",
          "entered_at");

  private final Decisions.Builder builder = new Decisions.Builder();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, String> personOfCase = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();

  Decisions.Builder read(Path file) throws RefusedFile {
    new CsvRows(file).read(COLUMNS, this::take);
    return builder;
  }

  private void take(CSVRecord row, CsvRows rows) {
    var outcome = outcome(row.get("outcome"));
    var entered = day(row.get("entered_at"));
    var decided = day(row.get("decided_at"));
    var fault = fault(row, outcome, entered, decided);
    if (fault.isPresent()) {
      var wrong = fault.get();
      rows.refuse(row, wrong.column(), row.get(wrong.column()), wrong.rule());
      return;
    }
    builder.add(
        row.get("case_id"),
        row.get("person_id"),
        row.get("stage"),
        entered.orElseThrow(),
        decided.orElse(null),
        outcome.orElseThrow(),
        row.get("decider"),
        row.get("source"),
        row.get("seriousness"));
  }

  private record Fault(String column, String rule) {}

  private Optional<Fault> fault(
      CSVRecord row,
      Optional<Outcome> outcome,
      Optional<LocalDate> entered,
      Optional<LocalDate> decided) {
    for (var column : List.of("case_id", "person_id", "stage")) {
      if (row.get(column).isEmpty()) {
        return fault(column, "must not be blank");
      }
    }
    if (outcome.isEmpty()) {
      return fault("outcome", "is adverse, other or open");
    }
    if (entered.isEmpty()) {
      return fault("entered_at", "is a day such as 2025-03-31");
    }
    var isOpen = outcome.get() == Outcome.OPEN;
    if (isOpen != row.get("decided_at").isEmpty()) {
      return fault("decided_at", "is blank when the outcome is open, and only then");
    }
    if (!isOpen && decided.isEmpty()) {
      return fault("decided_at", "is a day such as 2025-03-31");
    }
    if (!isOpen && decided.get().isBefore(entered.get())) {
      return fault("decided_at", "is before the case entered the stage");
    }
    return together(row);
  }

  private Optional<Fault> together(CSVRecord row) {
    var owner = personOfCase.putIfAbsent(row.get("case_id"), row.get("person_id"));
    if (owner != null && !owner.equals(row.get("person_id"))) {
      return fault("person_id", "the case is of another person in an earlier row");
    }
    return seen.add(row.get("case_id") + '\n' + row.get("stage"))
        ? Optional.empty()
        : fault("stage", "the case has this stage in an earlier row");
  }

  private static Optional<Fault> fault(String column, String rule) {
    return Optional.of(new Fault(column, rule));
  }

  private static Optional<Outcome> outcome(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "adverse" -> Optional.of(Outcome.ADVERSE);
      case "other" -> Optional.of(Outcome.OTHER);
      case "open" -> Optional.of(Outcome.OPEN);
      default -> Optional.empty();
    };
  }

  /** A day, or a moment of which the day counts. */
  private Optional<LocalDate> day(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(days.computeIfAbsent(text, EventsFile::parsed));
  }

  private static LocalDate parsed(String text) {
    try {
      return text.length() > 10
          ? LocalDateTime.parse(text.substring(0, Math.min(19, text.length())).replace(' ', 'T'))
              .toLocalDate()
          : LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }
}
