package org.evenhand.panel.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.evenhand.kernel.IdSource;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.model.MemberRow;

/**
 * Compares rows with the pool and writes what differs, in the transaction of the connection. A
 * second import, and whoever changes a member, waits until it ends.
 */
public final class PoolImport {
  private final Connection connection;
  private final IdSource ids;

  public PoolImport(Connection connection, IdSource ids) {
    this.connection = connection;
    this.ids = ids;
  }

  /** What comes of the comparison; {@code changed} bear the ids of the members they are about. */
  public record Differences(List<MemberRow> added, Map<UUID, MemberRow> changed) {
    public boolean isNothing() {
      return added.isEmpty() && changed.isEmpty();
    }
  }

  /** Which file, when, and who loaded it. */
  public record Source(String sha256, Instant at, String account, long rows) {}

  private record Known(UUID id, MemberRow says) {}

  public Differences compare(List<MemberRow> rows) throws SQLException {
    var known = known();
    var differences = new Differences(new ArrayList<>(), new HashMap<>());
    for (var row : rows) {
      var member = known.get(row.account());
      if (member == null) {
        differences.added().add(row);
      } else if (!Objects.equals(completed(row, member), member.says())) {
        differences.changed().put(member.id(), completed(row, member));
      }
    }
    return differences;
  }

  /** A column that the file does not have says nothing. */
  private static MemberRow completed(MemberRow row, Known member) {
    return row.suspended() != null
        ? row
        : new MemberRow(
            row.account(),
            row.name(),
            row.kind(),
            row.mayChair(),
            row.from(),
            row.to(),
            row.trainedUntil(),
            member.says().suspended());
  }

  private Map<String, Known> known() throws SQLException {
    var known = new HashMap<String, Known>();
    try (var statement = connection.createStatement()) {
      statement.execute("lock table casework.panel_member in share row exclusive mode");
      var row =
          statement.executeQuery(
              "select id, account, name, kind, may_chair, appointed_from, appointed_to,"
                  + " training_until, suspended from casework.panel_member");
      while (row.next()) {
        var says =
            new MemberRow(
                row.getString("account"),
                row.getString("name"),
                MemberKind.valueOf(row.getString("kind")),
                row.getBoolean("may_chair"),
                row.getObject("appointed_from", LocalDate.class),
                row.getObject("appointed_to", LocalDate.class),
                row.getObject("training_until", LocalDate.class),
                row.getBoolean("suspended"));
        known.put(says.account(), new Known(row.getObject("id", UUID.class), says));
      }
    }
    return known;
  }

  public void write(Differences differences, Source file) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into casework.panel_member (name, kind, may_chair, account, appointed_from,"
                + " appointed_to, training_until, suspended, id, version)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")) {
      for (var row : differences.added()) {
        insert.setObject(9, ids.next());
        add(insert, row);
      }
      insert.executeBatch();
    }
    try (var update =
        connection.prepareStatement(
            "update casework.panel_member set name = ?, kind = ?, may_chair = ?, account = ?,"
                + " appointed_from = ?, appointed_to = ?, training_until = ?, suspended = ?,"
                + " version = version + 1 where id = ?")) {
      for (var change : differences.changed().entrySet()) {
        update.setObject(9, change.getKey());
        add(update, change.getValue());
      }
      update.executeBatch();
    }
    record(differences, file);
  }

  private static void add(java.sql.PreparedStatement statement, MemberRow row) throws SQLException {
    statement.setString(1, row.name());
    statement.setString(2, row.kind().name());
    statement.setBoolean(3, row.mayChair());
    statement.setString(4, row.account());
    statement.setObject(5, row.from());
    statement.setObject(6, row.to());
    statement.setObject(7, row.trainedUntil());
    statement.setBoolean(8, Boolean.TRUE.equals(row.suspended()));
    statement.addBatch();
  }

  private void record(Differences differences, Source file) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into casework.panel_member_import (id, at, account, sha256, rows_read, added,"
                + " changed) values (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setObject(1, ids.next());
      insert.setTimestamp(2, Timestamp.from(file.at()));
      insert.setString(3, file.account());
      insert.setString(4, file.sha256());
      insert.setLong(5, file.rows());
      insert.setLong(6, differences.added().size());
      insert.setLong(7, differences.changed().size());
      insert.executeUpdate();
    }
  }
}
