package org.evenhand.decisionlog.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.decisionlog.model.Hash;
import org.evenhand.decisionlog.model.Opening;

/** The log as it is taken away: everything stored, in order, without a second thought. */
public final class ExportRows {
  private static final int FETCHED_AT_ONCE = 500;

  private final Connection connection;

  private ExportRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * The log as it stands now, whatever is appended meanwhile.
   *
   * @param connection at the very beginning of its transaction, which from now on only reads
   */
  public static ExportRows asOfNow(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read read only");
    }
    return new ExportRows(connection);
  }

  /**
   * One entry.
   *
   * @param index its place
   * @param id its id
   * @param line the line as it is stored
   * @param leaf the leaf hash as it is stored
   * @param openings what opens its commitments; empty unless asked for
   */
  public record Row(
      long index, UUID id, String line, Hash leaf, SortedMap<String, Opening> openings) {}

  /** Takes one entry after another. */
  @FunctionalInterface
  public interface Taker {
    void take(Row row) throws IOException;
  }

  /**
   * Hands over every entry.
   *
   * @param opened whether with openings
   */
  public void forEach(boolean opened, Taker taker) throws SQLException, IOException {
    var sql =
        opened
            ? "select e.index, e.id, e.line, e.leaf_hash, o.fields, o.salts from decision_log.entry"
                + " e left join casework.decision_opening o on o.entry = e.id order by e.index"
            : "select index, id, line, leaf_hash from decision_log.entry order by index";
    try (var query = connection.prepareStatement(sql)) {
      query.setFetchSize(FETCHED_AT_ONCE);
      try (var found = query.executeQuery()) {
        while (found.next()) {
          SortedMap<String, Opening> openings = new TreeMap<>();
          if (opened && found.getString(5) != null) {
            openings = OpeningRows.read(found.getString(5), found.getString(6));
          }
          taker.take(
              new Row(
                  found.getLong(1),
                  found.getObject(2, UUID.class),
                  found.getString(3),
                  Hash.wrap(found.getBytes(4)),
                  openings));
        }
      }
    }
  }
}
