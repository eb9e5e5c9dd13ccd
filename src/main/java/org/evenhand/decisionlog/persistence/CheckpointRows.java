package org.evenhand.decisionlog.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** The table of checkpoints. There is an insert and there are selects; there is nothing else. */
public final class CheckpointRows {
  /** The advisory lock that lets one node sign at a time. */
  private static final long SIGNING_LOCK = 0x6576656e7369676eL;

  private static final int FETCHED_AT_ONCE = 1000;
  private static final String COLUMNS = "select size, note, public_key, edge, signed_at";

  private final Connection connection;

  public CheckpointRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * A checkpoint as it is kept.
   *
   * @param size the number of entries
   * @param note the signed note
   * @param publicKey the verifier key of whoever signed
   * @param edge the complete subtrees at that size, largest first
   * @param signedAt when
   */
  public record Row(long size, String note, String publicKey, byte[] edge, Instant signedAt) {}

  /** Whether this transaction may sign; another node does so just now otherwise. */
  public boolean tryLock() throws SQLException {
    try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
      lock.setLong(1, SIGNING_LOCK);
      try (var taken = lock.executeQuery()) {
        taken.next();
        return taken.getBoolean(1);
      }
    }
  }

  public Optional<Row> newest() throws SQLException {
    var sql = COLUMNS + " from decision_log.checkpoint order by size desc limit 1";
    try (var query = connection.prepareStatement(sql);
        var found = query.executeQuery()) {
      return found.next() ? Optional.of(read(found)) : Optional.empty();
    }
  }

  public Optional<Row> find(long size) throws SQLException {
    try (var query =
        connection.prepareStatement(COLUMNS + " from decision_log.checkpoint where size = ?")) {
      query.setLong(1, size);
      try (var found = query.executeQuery()) {
        return found.next() ? Optional.of(read(found)) : Optional.empty();
      }
    }
  }

  /** Hands over all of them, smallest first. */
  public void forEach(Consumer<Row> rows) throws SQLException {
    var sql = COLUMNS + " from decision_log.checkpoint order by size";
    try (var query = connection.prepareStatement(sql)) {
      query.setFetchSize(FETCHED_AT_ONCE);
      try (var found = query.executeQuery()) {
        while (found.next()) {
          rows.accept(read(found));
        }
      }
    }
  }

  public void insert(Row row) throws SQLException {
    var sql =
        "insert into decision_log.checkpoint (size, note, public_key, edge, signed_at)"
            + " values (?, ?, ?, ?, ?)";
    try (var insert = connection.prepareStatement(sql)) {
      insert.setLong(1, row.size());
      insert.setString(2, row.note());
      insert.setString(3, row.publicKey());
      insert.setBytes(4, row.edge());
      insert.setTimestamp(5, Timestamp.from(row.signedAt()));
      insert.executeUpdate();
    }
  }

  private static Row read(ResultSet found) throws SQLException {
    return new Row(
        found.getLong(1),
        found.getString(2),
        found.getString(3),
        found.getBytes(4),
        found.getTimestamp(5).toInstant());
  }
}
