package org.evenhand.decisionlog.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.evenhand.decisionlog.api.LogEntry;
import org.evenhand.decisionlog.model.EntryLine;
import org.evenhand.decisionlog.model.Hash;
import org.evenhand.decisionlog.model.TreeHash;

/** The table of entries. There is an insert and there are selects; there is nothing else. */
public final class EntryRows {
  /** The advisory lock that whoever appends holds until the end of the transaction. */
  private static final long APPEND_LOCK = 0x6576656e6c6f67L;

  private static final int FETCHED_AT_ONCE = 5000;

  private final Connection connection;

  public EntryRows(Connection connection) {
    this.connection = connection;
  }

  /** Waits until nobody else appends; from here to the end of the transaction the order is ours. */
  public void lock() throws SQLException {
    try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      lock.setLong(1, APPEND_LOCK);
      lock.execute();
    }
  }

  /** The number of entries, which is also the next index. */
  public long count() throws SQLException {
    var sql = "select coalesce(max(index) + 1, 0) from decision_log.entry";
    try (var query = connection.prepareStatement(sql);
        var found = query.executeQuery()) {
      found.next();
      return found.getLong(1);
    }
  }

  /** Those of these ids that are in the log. */
  public Map<UUID, LogEntry> find(Collection<UUID> ids) throws SQLException {
    var sql = "select line from decision_log.entry where id = any (?) order by index";
    try (var query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      var entries = new LinkedHashMap<UUID, LogEntry>();
      try (var found = query.executeQuery()) {
        while (found.next()) {
          var entry = EntryLine.read(found.getString(1));
          entries.put(entry.id(), entry);
        }
      }
      return entries;
    }
  }

  /** Adds entries in this order, in one statement. */
  public void insert(List<LogEntry> entries) throws SQLException {
    var sql =
        """
        insert into decision_log.entry (index, id, kind, point, stage, rule_set, at, recorded_at,
          follows, line, leaf_hash)
        select index, id, kind, point, stage, rule_set, at::timestamptz, recorded_at::timestamptz,
          follows, line, leaf_hash
        from unnest(?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
            ?::text[], ?::uuid[], ?::text[], ?::bytea[])
          as added (index, id, kind, point, stage, rule_set, at, recorded_at, follows, line,
            leaf_hash)
        order by index
        """;
    var lines = entries.stream().map(EntryLine::of).toList();
    try (var insert = connection.prepareStatement(sql)) {
      var arrays = new Arrays(entries);
      insert.setArray(1, arrays.of("bigint", LogEntry::index));
      insert.setArray(2, arrays.of("uuid", LogEntry::id));
      insert.setArray(3, arrays.of("text", entry -> entry.kind().name()));
      insert.setArray(4, arrays.of("text", entry -> entry.point().map(p -> p.code()).orElse(null)));
      insert.setArray(5, arrays.of("text", LogEntry::stage));
      insert.setArray(6, arrays.of("text", LogEntry::ruleSet));
      insert.setArray(7, arrays.of("text", entry -> entry.at().toString()));
      insert.setArray(8, arrays.of("text", entry -> entry.recordedAt().toString()));
      insert.setArray(9, arrays.of("uuid", entry -> entry.follows().orElse(null)));
      insert.setArray(10, connection.createArrayOf("text", lines.toArray()));
      insert.setArray(11, connection.createArrayOf("bytea", leaves(lines)));
      insert.executeUpdate();
    }
  }

  /**
   * Hands over the leaf hashes in order, up to a gap if there is one.
   *
   * @return the first index that was not handed over: {@code until} unless an entry is missing
   */
  public long forEachLeaf(long first, long until, Consumer<Hash> leaves) throws SQLException {
    var sql =
        "select index, leaf_hash from decision_log.entry where index >= ? and index < ?"
            + " order by index";
    long next = first;
    try (var query = connection.prepareStatement(sql)) {
      query.setLong(1, first);
      query.setLong(2, until);
      query.setFetchSize(FETCHED_AT_ONCE);
      try (var found = query.executeQuery()) {
        while (found.next() && found.getLong(1) == next) {
          leaves.accept(Hash.wrap(found.getBytes(2)));
          next++;
        }
      }
    }
    return next;
  }

  private static Object[] leaves(List<String> lines) {
    return lines.stream()
        .map(line -> TreeHash.leaf(line.getBytes(StandardCharsets.UTF_8)).bytes())
        .toArray(byte[][]::new);
  }

  /** Columns of the entries as arrays of the database. */
  private final class Arrays {
    private final List<LogEntry> entries;

    Arrays(List<LogEntry> entries) {
      this.entries = entries;
    }

    java.sql.Array of(String type, Function<LogEntry, Object> column) throws SQLException {
      return connection.createArrayOf(type, entries.stream().map(column).toArray());
    }
  }
}
