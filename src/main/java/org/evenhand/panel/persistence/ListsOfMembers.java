package org.evenhand.panel.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.panel.model.MemberExtras;
import org.evenhand.panel.model.MemberRow;

/** Places, employers and weekdays of all members at once, for a file that is loaded. */
final class ListsOfMembers {
  private final Map<UUID, SortedSet<String>> venues;
  private final Map<UUID, SortedSet<String>> employers;
  private final Map<UUID, SortedSet<String>> weekdays;

  private ListsOfMembers(
      Map<UUID, SortedSet<String>> venues,
      Map<UUID, SortedSet<String>> employers,
      Map<UUID, SortedSet<String>> weekdays) {
    this.venues = venues;
    this.employers = employers;
    this.weekdays = weekdays;
  }

  static ListsOfMembers read(Connection connection) throws SQLException {
    return new ListsOfMembers(
        lists(connection, "select member_id, venue from casework.panel_member_venue"),
        lists(connection, "select member_id, employer_code from casework.panel_member_employer"),
        lists(connection, "select member_id, weekday::text from casework.panel_member_weekday"));
  }

  private static Map<UUID, SortedSet<String>> lists(Connection connection, String sql)
      throws SQLException {
    var lists = new HashMap<UUID, SortedSet<String>>();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      while (row.next()) {
        lists
            .computeIfAbsent(row.getObject(1, UUID.class), any -> new TreeSet<>())
            .add(row.getString(2));
      }
    }
    return lists;
  }

  MemberExtras of(UUID member) {
    Set<DayOfWeek> off = EnumSet.noneOf(DayOfWeek.class);
    weekdays
        .getOrDefault(member, new TreeSet<>())
        .forEach(day -> off.add(DayOfWeek.of(Integer.parseInt(day))));
    return new MemberExtras(
        Optional.empty(),
        Optional.of(venues.getOrDefault(member, new TreeSet<>())),
        Optional.empty(),
        Optional.empty(),
        Optional.of(employers.getOrDefault(member, new TreeSet<>())),
        Optional.of(off));
  }

  /** Lists that a row says take the place of those there were. */
  static void write(Connection connection, Map<UUID, MemberRow> rows) throws SQLException {
    write(connection, rows, "venue", "venue", extras -> extras.venues());
    write(connection, rows, "employer", "employer_code", extras -> extras.employers());
    write(
        connection,
        rows,
        "weekday",
        "weekday",
        extras -> extras.daysOff().map(ListsOfMembers::numbers));
  }

  private static Collection<Integer> numbers(Set<DayOfWeek> days) {
    return days.stream().map(DayOfWeek::getValue).toList();
  }

  private static void write(
      Connection connection,
      Map<UUID, MemberRow> rows,
      String table,
      String column,
      Function<MemberExtras, Optional<? extends Collection<?>>> list)
      throws SQLException {
    var target = "casework.panel_member_" + table;
    try (var delete =
            connection.prepareStatement("delete from " + target + " where member_id = ?");
        var insert =
            connection.prepareStatement(
                "insert into " + target + " (member_id, " + column + ") values (?, ?)")) {
      for (var row : rows.entrySet()) {
        var said = list.apply(row.getValue().extras());
        if (said.isPresent()) {
          delete.setObject(1, row.getKey());
          delete.addBatch();
          for (var value : said.get()) {
            insert.setObject(1, row.getKey());
            insert.setObject(2, value);
            insert.addBatch();
          }
        }
      }
      delete.executeBatch();
      insert.executeBatch();
    }
  }
}
