package org.evenhand.triage.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.triage.api.LotteryView;
import org.evenhand.triage.model.LotteryDraw;
import org.evenhand.triage.model.LotteryDraw.Arm;

/** Lotteries and their draws; a draw is written once. */
@Dependent
public class Lotteries {
  private final DataSource source;

  @Inject
  public Lotteries(@Casework DataSource source) {
    this.source = source;
  }

  /** The one that runs. */
  public record Running(UUID id, byte[] seed, int masked) {}

  public Optional<Running> running() {
    return list(
            "select id, seed, masked from casework.triage_lottery where ended_at is null",
            row -> new Running(row.getObject(1, UUID.class), row.getBytes(2), row.getInt(3)))
        .stream()
        .findFirst();
  }

  /** Whether none ran already. */
  public boolean begin(UUID id, Instant at, String by, String reason, int masked, byte[] seed) {
    return update(
            "insert into casework.triage_lottery (id, started_at, started_by, reason, masked, seed,"
                + " commitment) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
            id,
            Timestamp.from(at),
            by,
            reason,
            masked,
            seed,
            new LotteryDraw(seed).commitment())
        == 1;
  }

  /** Whether one ran. */
  public boolean end(Instant at, String by, String reason) {
    return update(
            "update casework.triage_lottery set ended_at = ?, ended_by = ?, end_reason = ?"
                + " where ended_at is null",
            Timestamp.from(at),
            by,
            reason)
        == 1;
  }

  /** The first draw of a case stays. */
  public void drawn(
      CaseReference reference, Running lottery, String fileNumber, Arm arm, Instant at) {
    update(
        "insert into casework.triage_draw (case_reference, lottery, file_number, place, arm, at)"
            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
        reference.value(),
        lottery.id(),
        fileNumber,
        new LotteryDraw(lottery.seed()).place(fileNumber),
        arm.name(),
        Timestamp.from(at));
  }

  public Optional<Arm> armOf(CaseReference reference) {
    return list(
            "select arm from casework.triage_draw where case_reference = ?",
            row -> Arm.valueOf(row.getString(1)),
            reference.value())
        .stream()
        .findFirst();
  }

  /** All there ever were, newest first, each case drawn again. */
  public List<LotteryView> all() {
    return list(
        "select * from casework.triage_lottery order by ended_at desc nulls first, started_at desc, id",
        this::view);
  }

  private LotteryView view(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var seed = row.getBytes("seed");
    var masked = row.getInt("masked");
    var draw = new LotteryDraw(seed);
    var again =
        list(
            "select file_number, place, arm from casework.triage_draw where lottery = ?",
            drawn ->
                draw.place(drawn.getString(1)) == drawn.getInt(2)
                    && draw.arm(drawn.getString(1), masked).name().equals(drawn.getString(3)),
            id);
    var ended = Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant);
    return new LotteryView(
        id,
        row.getTimestamp("started_at").toInstant(),
        row.getString("started_by"),
        row.getString("reason"),
        masked,
        row.getString("commitment"),
        ended,
        row.getString("end_reason"),
        ended.map(any -> HexFormat.of().formatHex(seed)),
        again.size(),
        again.stream().filter(same -> same).count());
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private int update(String sql, Object... values) {
    try (var connection = source.getConnection();
        var statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("writing down a lottery, SQLSTATE " + e.getSQLState(), e);
    }
  }

  private <T> List<T> list(String sql, Row<T> row, Object... values) {
    try (var connection = source.getConnection();
        var statement = prepared(connection, sql, values)) {
      var found = statement.executeQuery();
      var rows = new ArrayList<T>();
      while (found.next()) {
        rows.add(row.read(found));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("reading lotteries, SQLSTATE " + e.getSQLState(), e);
    }
  }

  private static java.sql.PreparedStatement prepared(
      Connection connection, String sql, Object... values) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
