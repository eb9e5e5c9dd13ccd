package org.evenhand.panel.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.exchange.Column;
import org.evenhand.exchange.CsvRow;
import org.evenhand.panel.api.Availability;
import org.evenhand.panel.api.Sitting;

/** Reads rows about days on which members can or cannot sit, and says what is wrong with each. */
public final class AvailabilityRows {
  private static final String USER_NAME = "user_name";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String AVAILABLE = "available";
  private static final int MOST_DAYS = 366;

  private final Map<UUID, Map<LocalDate, Said>> said = new HashMap<>();
  private final Map<String, UUID> members;
  private final Map<UUID, List<Sitting>> sittings;

  private record Said(long row, boolean available) {}

  /**
   * @param members ids by account
   * @param sittings what each is named to sit on
   */
  public AvailabilityRows(Map<String, UUID> members, Map<UUID, List<Sitting>> sittings) {
    this.members = members;
    this.sittings = sittings;
  }

  /** The columns of the file; {@code docs/import-availability.md} says what each holds. */
  public static List<Column> columns() {
    return List.of(
        Column.required(USER_NAME, 40),
        Column.required(FROM, 10),
        Column.required(TO, 10),
        Column.required(AVAILABLE, 3));
  }

  /** The row, if nothing is wrong with it. */
  public Optional<AvailabilityRow> read(CsvRow row) {
    var member = member(row);
    var from = row.required(FROM).flatMap(cell -> row.day(FROM));
    var to = row.required(TO).flatMap(cell -> row.day(TO));
    var available = row.required(AVAILABLE).flatMap(cell -> yesOrNo(row));
    if (!row.isSound()) {
      return Optional.empty();
    }
    var days = days(row, from.orElseThrow(), to.orElseThrow(), available.orElseThrow());
    if (row.isSound()) {
      check(row, member.orElseThrow(), days);
    }
    return row.isSound()
        ? Optional.of(new AvailabilityRow(member.orElseThrow(), days))
        : Optional.empty();
  }

  private Optional<UUID> member(CsvRow row) {
    var account = row.required(USER_NAME);
    if (account.isPresent() && !members.containsKey(account.get())) {
      row.problem(USER_NAME, "days.member");
    }
    return account.map(members::get);
  }

  private static Map<LocalDate, Boolean> days(
      CsvRow row, LocalDate from, LocalDate to, boolean available) {
    var days = new TreeMap<LocalDate, Boolean>();
    if (to.isBefore(from)) {
      row.problem(TO, "days.order", from.toString());
    } else if (!to.isBefore(from.plusDays(MOST_DAYS))) {
      row.problem(TO, "days.long");
    } else {
      from.datesUntil(to.plusDays(1))
          .filter(day -> Availability.WEEK.contains(day.getDayOfWeek()))
          .forEach(day -> days.put(day, available));
      if (days.isEmpty()) {
        row.problem(TO, "days.weekend");
      }
    }
    return days;
  }

  /** Against other rows of the file, and against what the member is named to sit on. */
  private void check(CsvRow row, UUID member, Map<LocalDate, Boolean> days) {
    var earlier = said.computeIfAbsent(member, any -> new HashMap<>());
    for (var day : new TreeMap<>(days).entrySet()) {
      var before = earlier.putIfAbsent(day.getKey(), new Said(row.number(), day.getValue()));
      if (before != null && before.available() != day.getValue()) {
        row.problem(
            AVAILABLE, "days.otherwise", String.valueOf(before.row()), day.getKey().toString());
        return;
      }
      var named =
          sittings.getOrDefault(member, List.of()).stream()
              .filter(sitting -> !day.getValue() && sitting.isOn(day.getKey()))
              .findFirst();
      if (named.isPresent()) {
        row.problem(FROM, "days.named", day.getKey().toString(), named.get().caseReference());
        return;
      }
    }
  }

  private static Optional<Boolean> yesOrNo(CsvRow row) {
    return switch (row.text(AVAILABLE).toLowerCase(Locale.ROOT)) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> {
        row.problem(AVAILABLE, "member.yes_or_no");
        yield Optional.empty();
      }
    };
  }
}
