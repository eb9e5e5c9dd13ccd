package org.evenhand.panel.model;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.evenhand.exchange.Column;
import org.evenhand.exchange.CsvRow;
import org.evenhand.kernel.RegistrationNumber;
import org.evenhand.panel.api.Availability;

/** Columns that a file of members may have; a blank cell says nothing. */
final class ExtraColumns {
  static final String NUMBER = "registration_number";
  static final String VENUES = "venues";
  static final String MOST_DAYS = "most_days";
  static final String FEE = "daily_fee";
  static final String EMPLOYERS = "employer_codes";
  static final String DAYS_OFF = "weekdays_off";

  /** What stands in a cell for an empty list, which a blank cell is not. */
  static final String NONE = "none";

  private static final Pattern FEE_SHAPE = Pattern.compile("\\d{1,5}(\\.\\d{2})?");

  private ExtraColumns() {}

  static List<Column> all() {
    return List.of(
        Column.optional(NUMBER, 20),
        Column.optional(VENUES, 400),
        Column.optional(MOST_DAYS, 4),
        Column.optional(FEE, 10),
        Column.optional(EMPLOYERS, 400),
        Column.optional(DAYS_OFF, 60));
  }

  /**
   * @param venues codes of the places there are
   */
  static MemberExtras read(CsvRow row, Set<String> venues) {
    return new MemberExtras(
        number(row),
        venues(row, venues),
        mostDays(row),
        fee(row),
        list(row, EMPLOYERS),
        daysOff(row));
  }

  private static Optional<String> number(CsvRow row) {
    var cell = row.text(NUMBER);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (!RegistrationNumber.looksLikeOne(cell)) {
      row.problem(NUMBER, "member.number");
      return Optional.empty();
    }
    return Optional.of(RegistrationNumber.typed(cell).value());
  }

  private static Optional<SortedSet<String>> venues(CsvRow row, Set<String> known) {
    var listed = list(row, VENUES);
    var unknown = new TreeSet<>(listed.orElse(new TreeSet<>()));
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      row.problem(VENUES, "member.venue", unknown.first(), String.join(", ", new TreeSet<>(known)));
    }
    return listed;
  }

  private static Optional<Integer> mostDays(CsvRow row) {
    var cell = row.text(MOST_DAYS);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (!cell.matches("\\d{1,3}") || Integer.parseInt(cell) > MemberRules.MOST_DAYS) {
      row.problem(MOST_DAYS, "member.most_days", MemberRules.MOST_DAYS);
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(cell));
  }

  private static Optional<Integer> fee(CsvRow row) {
    var cell = row.text(FEE);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (!FEE_SHAPE.matcher(cell).matches()) {
      row.problem(FEE, "member.fee");
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(cell.contains(".") ? cell.replace(".", "") : cell + "00"));
  }

  private static Optional<Set<DayOfWeek>> daysOff(CsvRow row) {
    var listed = list(row, DAYS_OFF);
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var word : listed.get()) {
      Availability.WEEK.stream()
          .filter(day -> day.name().equals(word.toUpperCase(Locale.ROOT)))
          .forEach(days::add);
    }
    if (days.size() < listed.get().size() || days.size() == Availability.WEEK.size()) {
      row.problem(DAYS_OFF, "member.weekdays");
    }
    return Optional.of(days);
  }

  private static Optional<SortedSet<String>> list(CsvRow row, String column) {
    var cell = row.text(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        cell.equalsIgnoreCase(NONE)
            ? new TreeSet<>()
            : new TreeSet<>(List.of(cell.split("[;\\s]+"))));
  }
}
