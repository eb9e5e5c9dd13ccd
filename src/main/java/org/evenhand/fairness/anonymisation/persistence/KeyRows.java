package org.evenhand.fairness.anonymisation.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/**
 * Keys of all cases, for what is done to keys rather than with them; as one transaction sees it.
 */
public final class KeyRows {
  private static final String BY_MASTER =
      """
      select master_key, count(*) from vault.case_key
       where wrapped_key is not null group by master_key
      """;
  private static final String UNDER =
      """
      select case_reference, wrapped_key, master_key from vault.case_key
       where wrapped_key is not null and master_key = any (?)
       order by case_reference limit ? for update
      """;
  private static final String REWRAP =
      """
      update vault.case_key k set wrapped_key = n.wrapped, master_key = n.master
        from unnest(?::text[], ?::bytea[], ?::text[]) as n (reference, wrapped, master)
       where k.case_reference = n.reference
      """;
  private static final String DESTROY =
      """
      update vault.case_key set wrapped_key = null, destroyed_at = ?
       where case_reference = ? and wrapped_key is not null
      """;
  private static final String RECORD =
      """
      insert into vault.key_event (id, happened_at, kind, case_reference, done_by, reason, rows)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private final Connection connection;

  public KeyRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * Something that was done to keys.
   *
   * @param caseReference empty when it is not about one case
   * @param rows how many keys or entries
   */
  public record Event(
      UUID id, Instant at, String kind, String caseReference, String by, String reason, int rows) {}

  /** How many keys are wrapped under each master key, by its mark. */
  public Map<String, Long> countByMaster() throws SQLException {
    try (var query = connection.prepareStatement(BY_MASTER)) {
      var rows = query.executeQuery();
      var counts = new TreeMap<String, Long>();
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getLong(2));
      }
      return counts;
    }
  }

  /** Some of the keys under these master keys, held until the transaction ends. */
  public Map<CaseReference, WrappedKey> under(List<String> masters, int most) throws SQLException {
    try (var query = connection.prepareStatement(UNDER)) {
      query.setArray(1, connection.createArrayOf("text", masters.toArray()));
      query.setInt(2, most);
      var rows = query.executeQuery();
      var found = new LinkedHashMap<CaseReference, WrappedKey>();
      while (rows.next()) {
        found.put(
            new CaseReference(rows.getString(1)),
            new WrappedKey(rows.getBytes(2), rows.getString(3)));
      }
      return found;
    }
  }

  public void rewrap(Map<CaseReference, WrappedKey> keys) throws SQLException {
    try (var update = connection.prepareStatement(REWRAP)) {
      var references = keys.keySet().stream().map(CaseReference::value).toArray();
      var wrapped = keys.values().stream().map(WrappedKey::bytes).toArray(byte[][]::new);
      var masters = keys.values().stream().map(WrappedKey::masterKey).toArray();
      update.setArray(1, connection.createArrayOf("text", references));
      update.setArray(2, connection.createArrayOf("bytea", wrapped));
      update.setArray(3, connection.createArrayOf("text", masters));
      update.executeUpdate();
    }
  }

  /**
   * Destroys the key and takes the entries under it away.
   *
   * @return how many entries, or -1 when there was no key to destroy
   */
  public int destroy(CaseReference reference, Instant now) throws SQLException {
    try (var update = connection.prepareStatement(DESTROY);
        var delete =
            connection.prepareStatement("delete from vault.pseudonym where case_reference = ?")) {
      update.setTimestamp(1, Timestamp.from(now));
      update.setString(2, reference.value());
      if (update.executeUpdate() == 0) {
        return -1;
      }
      delete.setString(1, reference.value());
      return delete.executeUpdate();
    }
  }

  public void record(Event event) throws SQLException {
    try (var insert = connection.prepareStatement(RECORD)) {
      insert.setObject(1, event.id());
      insert.setTimestamp(2, Timestamp.from(event.at()));
      insert.setString(3, event.kind());
      insert.setString(4, event.caseReference());
      insert.setString(5, event.by());
      insert.setString(6, event.reason());
      insert.setInt(7, event.rows());
      insert.executeUpdate();
    }
  }
}
