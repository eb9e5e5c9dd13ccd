package org.evenhand.tool.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.exchange.CsvRow;
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

  private static final int DAY = "2025-03-31".length();
  private static final int SECOND = "2025-03-31T12:00:00".length();

  private final Decisions.Builder builder = new Decisions.Builder();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, String> personOfCase = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();

  Decisions.Builder read(Path file) throws RefusedFile {
    new AuditedFile(file).read(COLUMNS, this::take);
    return builder;
  }

  private void take(CsvRow row) {
    for (var column : List.of("case_id", "person_id", "stage", "outcome", "entered_at")) {
      row.required(column);
    }
    var outcome = row.code("outcome", Outcome.class);
    var entered = day(row, "entered_at");
    var decided = day(row, "decided_at");
    if (row.isSound()) {
      checkDays(row, outcome.orElseThrow(), entered.orElseThrow(), decided);
      checkCase(row);
    }
    if (row.isSound()) {
      builder.add(
          row.text("case_id"),
          row.text("person_id"),
          row.text("stage"),
          entered.orElseThrow(),
          decided.orElse(null),
          outcome.orElseThrow(),
          row.text("decider"),
          row.text("source"),
          row.text("seriousness"));
    }
  }

  private static void checkDays(
      CsvRow row, Outcome outcome, LocalDate entered, Optional<LocalDate> decided) {
    if ((outcome == Outcome.OPEN) == decided.isPresent()) {
      row.problem("decided_at", "audit.decided.open");
    } else if (decided.filter(day -> day.isBefore(entered)).isPresent()) {
      row.problem("decided_at", "audit.decided.before");
    }
  }

  private void checkCase(CsvRow row) {
    var owner = personOfCase.putIfAbsent(row.text("case_id"), row.text("person_id"));
    if (owner != null && !owner.equals(row.text("person_id"))) {
      row.problem("person_id", "audit.person.other");
    } else if (!seen.add(row.text("case_id") + '\n' + row.text("stage"))) {
      row.problem("stage", "audit.stage.twice");
    }
  }

  /** A day, or a moment of which the day counts. */
  private Optional<LocalDate> day(CsvRow row, String column) {
    var text = row.text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var day = Optional.ofNullable(days.computeIfAbsent(text, EventsFile::parsed));
    if (day.isEmpty()) {
      row.problem(column, "date.format");
    }
    return day;
  }

  private static LocalDate parsed(String text) {
    try {
      return text.length() > DAY
          ? LocalDateTime.parse(
                  text.substring(0, Math.min(SECOND, text.length())).replace(' ', 'T'))
              .toLocalDate()
          : LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }
}
