package org.evenhand.panel.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.kernel.IdSource;
import org.evenhand.panel.api.Availability;
import org.evenhand.panel.model.AvailabilityRow;
import org.evenhand.panel.persistence.PoolImport.Source;

/** Compares rows about days with what is known and writes what differs, in one transaction. */
public final class AvailabilityImport {
  private final Connection connection;
  private final IdSource ids;

  public AvailabilityImport(Connection connection, IdSource ids) {
    this.connection = connection;
    this.ids = ids;
  }

  /**
   * What has to be written.
   *
   * @param rows how many rows of the file say something new
   */
  public record Differences(long rows, Map<UUID, Map<LocalDate, Optional<Boolean>>> days) {}

  public Differences compare(List<AvailabilityRow> rows) throws SQLException {
    var known = known();
    var days = new HashMap<UUID, Map<LocalDate, Optional<Boolean>>>();
    long changing = 0;
    for (var row : rows) {
      var changes = known.getOrDefault(row.member(), Availability.NONE).towards(row.days());
      changing += changes.isEmpty() ? 0 : 1;
      if (!changes.isEmpty()) {
        days.computeIfAbsent(row.member(), any -> new HashMap<>()).putAll(changes);
      }
    }
    return new Differences(changing, days);
  }

  private Map<UUID, Availability> known() throws SQLException {
    var week = new HashMap<UUID, Set<DayOfWeek>>();
    var days = new HashMap<UUID, Map<LocalDate, Boolean>>();
    try (var statement = connection.createStatement()) {
      statement.execute("lock table casework.panel_member_day in share row exclusive mode");
      try (var row =
          statement.executeQuery("select member_id, weekday from casework.panel_member_weekday")) {
        while (row.next()) {
          week.computeIfAbsent(row.getObject(1, UUID.class), any -> new HashSet<>())
              .add(DayOfWeek.of(row.getInt(2)));
        }
      }
      try (var row =
          statement.executeQuery(
              "select member_id, day, available from casework.panel_member_day")) {
        while (row.next()) {
          days.computeIfAbsent(row.getObject(1, UUID.class), any -> new HashMap<>())
              .put(row.getObject(2, LocalDate.class), row.getBoolean(3));
        }
      }
    }
    var known = new HashMap<UUID, Availability>();
    var members = new HashSet<>(week.keySet());
    members.addAll(days.keySet());
    members.forEach(
        id ->
            known.put(
                id,
                new Availability(
                    week.getOrDefault(id, Set.of()), days.getOrDefault(id, Map.of()))));
    return known;
  }

  public void write(Differences differences, Source file) throws SQLException {
    try (var say =
            connection.prepareStatement(
                "insert into casework.panel_member_day (member_id, day, available)"
                    + " values (?, ?, ?) on conflict (member_id, day)"
                    + " do update set available = excluded.available");
        var unsay =
            connection.prepareStatement(
                "delete from casework.panel_member_day where member_id = ? and day = ?")) {
      for (var member : differences.days().entrySet()) {
        for (var day : member.getValue().entrySet()) {
          var statement = day.getValue().isPresent() ? say : unsay;
          statement.setObject(1, member.getKey());
          statement.setObject(2, day.getKey());
          if (day.getValue().isPresent()) {
            statement.setBoolean(3, day.getValue().get());
          }
          statement.addBatch();
        }
      }
      say.executeBatch();
      unsay.executeBatch();
    }
    record(differences, file);
  }

  private void record(Differences differences, Source file) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into casework.availability_import (id, at, account, sha256, rows_read, changed)"
                + " values (?, ?, ?, ?, ?, ?)")) {
      insert.setObject(1, ids.next());
      insert.setTimestamp(2, Timestamp.from(file.at()));
      insert.setString(3, file.account());
      insert.setString(4, file.sha256());
      insert.setLong(5, file.rows());
      insert.setLong(6, differences.rows());
      insert.executeUpdate();
    }
  }
}
