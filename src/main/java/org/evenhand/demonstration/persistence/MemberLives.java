package org.evenhand.demonstration.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.evenhand.demonstration.model.MemberLife;
import org.evenhand.exchange.BulkCopy;

/** Writes where, when and how much the invented members sit. */
public final class MemberLives {
  /** Nobody is away where they are named to sit. */
  private static final String SITTING =
      """
      delete from casework.panel_member_day d
       using casework.panel_seat s
       join casework.panel p on p.id = s.panel_id
       left join casework.hearing h on h.panel_id = p.id
       where s.member_id = d.member_id
         and (d.day = p.sits_from or d.day between h.first_day and h.last_day)
      """;

  private final Connection connection;

  public MemberLives(Connection connection) {
    this.connection = connection;
  }

  /** Codes of the employers on the register, in their order. */
  public List<String> employers() throws SQLException {
    var codes = new java.util.ArrayList<String>();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select code from casework.employer order by code")) {
      while (row.next()) {
        codes.add(row.getString(1));
      }
    }
    return codes;
  }

  public void write(List<MemberLife> lives) throws SQLException {
    try (var copy = new BulkCopy(connection, "casework.venue (code, name, remote, rooms, open)")) {
      for (var room : MemberLife.ROOMS) {
        copy.row(room.code(), room.name(), false, room.rooms(), true);
      }
      copy.finish();
    }
    lists(lives);
    days(lives);
    numbers(lives);
  }

  private void lists(List<MemberLife> lives) throws SQLException {
    try (var copy = new BulkCopy(connection, "casework.panel_member_venue (member_id, venue)")) {
      for (var life : lives) {
        for (var venue : life.venues()) {
          copy.row(life.member().id(), venue);
        }
      }
      copy.finish();
    }
    try (var copy =
        new BulkCopy(connection, "casework.panel_member_employer (member_id, employer_code)")) {
      for (var life : lives) {
        if (life.employer().isPresent()) {
          copy.row(life.member().id(), life.employer().get());
        }
      }
      copy.finish();
    }
    try (var copy =
        new BulkCopy(connection, "casework.panel_member_weekday (member_id, weekday)")) {
      for (var life : lives) {
        if (life.dayOff().isPresent()) {
          copy.row(life.member().id(), life.dayOff().get().getValue());
        }
      }
      copy.finish();
    }
  }

  private void days(List<MemberLife> lives) throws SQLException {
    try (var copy =
        new BulkCopy(connection, "casework.panel_member_day (member_id, day, available)")) {
      for (var life : lives) {
        for (var day : life.away()) {
          if (life.dayOff().filter(day.getDayOfWeek()::equals).isEmpty()) {
            copy.row(life.member().id(), day, false);
          }
        }
      }
      copy.finish();
    }
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(SITTING);
    }
  }

  private void numbers(List<MemberLife> lives) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update casework.panel_member set most_days = ?, daily_fee_pence = ? where id = ?")) {
      for (var life : lives) {
        update.setObject(1, life.mostDays().orElse(null), java.sql.Types.INTEGER);
        update.setInt(2, life.feePence());
        update.setObject(3, life.member().id());
        update.addBatch();
      }
      update.executeBatch();
    }
  }
}
