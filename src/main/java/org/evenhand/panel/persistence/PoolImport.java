package org.evenhand.panel.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.IdSource;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.model.MemberExtras;
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

  /** What the file does not say, it leaves as it is. */
  private static MemberRow completed(MemberRow row, Known member) {
    return new MemberRow(
        row.account(),
        row.name(),
        row.kind(),
        row.mayChair(),
        row.from(),
        row.to(),
        row.trainedUntil(),
        row.suspended() == null ? member.says().suspended() : row.suspended(),
        row.extras().or(member.says().extras()));
  }

  private Map<String, Known> known() throws SQLException {
    var known = new HashMap<String, Known>();
    try (var statement = connection.createStatement()) {
      statement.execute("lock table casework.panel_member in share row exclusive mode");
      var lists = ListsOfMembers.read(connection);
      var row =
          statement.executeQuery(
              "select id, account, name, kind, may_chair, appointed_from, appointed_to,"
                  + " training_until, suspended, registration_number, most_days,"
                  + " daily_fee_pence from casework.panel_member");
      while (row.next()) {
        var id = row.getObject("id", UUID.class);
        var says = says(row, lists.of(id));
        known.put(says.account(), new Known(id, says));
      }
    }
    return known;
  }

  private static MemberRow says(ResultSet row, MemberExtras lists) throws SQLException {
    var single =
        new MemberExtras(
            Optional.ofNullable(row.getString("registration_number")),
            Optional.empty(),
            Optional.ofNullable(row.getObject("most_days", Integer.class)),
            Optional.ofNullable(row.getObject("daily_fee_pence", Integer.class)),
            Optional.empty(),
            Optional.empty());
    return new MemberRow(
        row.getString("account"),
        row.getString("name"),
        MemberKind.valueOf(row.getString("kind")),
        row.getBoolean("may_chair"),
        row.getObject("appointed_from", LocalDate.class),
        row.getObject("appointed_to", LocalDate.class),
        row.getObject("training_until", LocalDate.class),
        row.getBoolean("suspended"),
        single.or(lists));
  }

  public void write(Differences differences, Source file) throws SQLException {
    var written = new HashMap<UUID, MemberRow>();
    try (var insert =
        connection.prepareStatement(
            "insert into casework.panel_member (name, kind, may_chair, account, appointed_from,"
                + " appointed_to, training_until, suspended, registration_number, most_days,"
                + " daily_fee_pence, id, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")) {
      for (var row : differences.added()) {
        var id = ids.next();
        written.put(id, row);
        add(insert, row, id);
      }
      insert.executeBatch();
    }
    try (var update =
        connection.prepareStatement(
            "update casework.panel_member set name = ?, kind = ?, may_chair = ?, account = ?,"
                + " appointed_from = ?, appointed_to = ?, training_until = ?, suspended = ?,"
                + " registration_number = ?, most_days = ?, daily_fee_pence = ?,"
                + " version = version + 1 where id = ?")) {
      for (var change : differences.changed().entrySet()) {
        written.put(change.getKey(), change.getValue());
        add(update, change.getValue(), change.getKey());
      }
      update.executeBatch();
    }
    ListsOfMembers.write(connection, written);
    record(differences, file);
  }

  private static void add(PreparedStatement statement, MemberRow row, UUID id) throws SQLException {
    statement.setString(1, row.name());
    statement.setString(2, row.kind().name());
    statement.setBoolean(3, row.mayChair());
    statement.setString(4, row.account());
    statement.setObject(5, row.from());
    statement.setObject(6, row.to());
    statement.setObject(7, row.trainedUntil());
    statement.setBoolean(8, Boolean.TRUE.equals(row.suspended()));
    statement.setString(9, row.extras().registrationNumber().orElse(null));
    statement.setObject(10, row.extras().mostDays().orElse(null), Types.INTEGER);
    statement.setObject(11, row.extras().feePence().orElse(null), Types.INTEGER);
    statement.setObject(12, id);
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
