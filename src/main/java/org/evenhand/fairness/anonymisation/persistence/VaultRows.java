package org.evenhand.fairness.anonymisation.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/** What lies in the vault, sealed, as one transaction sees it. */
public final class VaultRows {
  private static final String KEY =
      "select wrapped_key, master_key from vault.case_key where case_reference = ? for ";
  private static final String ADD_KEY =
      """
      insert into vault.case_key (case_reference, wrapped_key, master_key, created_at)
      values (?, ?, ?, ?) on conflict do nothing
      """;
  private static final String ROWS =
      """
      select id, label, kind, sealed from vault.pseudonym where case_reference = ? order by number
      """;
  private static final String ADD_ROWS =
      """
      insert into vault.pseudonym (case_reference, remembered_at, id, label, kind, sealed)
      select ?, ?, added.* from unnest(?::uuid[], ?::text[], ?::text[], ?::bytea[]) as added
          on conflict (id) do update set remembered_at = excluded.remembered_at
      """;

  private final Connection connection;

  public VaultRows(Connection connection) {
    this.connection = connection;
  }

  /** The key of a case, if it has one; nobody destroys it until the transaction ends. */
  public Optional<WrappedKey> key(CaseReference reference) throws SQLException {
    return key(reference, "share");
  }

  /** The same, and nobody else adds to the case: two who add the same would wait for each other. */
  public Optional<WrappedKey> keyToAddWith(CaseReference reference) throws SQLException {
    return key(reference, "no key update");
  }

  private Optional<WrappedKey> key(CaseReference reference, String held) throws SQLException {
    try (var query = connection.prepareStatement(KEY + held)) {
      query.setString(1, reference.value());
      var row = query.executeQuery();
      return row.next()
          ? Optional.of(new WrappedKey(row.getBytes(1), row.getString(2)))
          : Optional.empty();
    }
  }

  /** Gives a case its first key, unless somebody did so meanwhile. */
  public void addKey(CaseReference reference, WrappedKey key, Instant now) throws SQLException {
    try (var insert = connection.prepareStatement(ADD_KEY)) {
      insert.setString(1, reference.value());
      insert.setBytes(2, key.bytes());
      insert.setString(3, key.masterKey());
      insert.setTimestamp(4, Timestamp.from(now));
      insert.executeUpdate();
    }
  }

  /** In the order in which they came. */
  public List<SealedRow> rows(CaseReference reference) throws SQLException {
    try (var query = connection.prepareStatement(ROWS)) {
      query.setString(1, reference.value());
      var rows = query.executeQuery();
      var found = new ArrayList<SealedRow>();
      while (rows.next()) {
        found.add(
            new SealedRow(
                rows.getObject(1, UUID.class),
                rows.getString(2),
                rows.getString(3),
                rows.getBytes(4)));
      }
      return found;
    }
  }

  /**
   * Adds those that are not there, all in one statement; those that are count as remembered now.
   *
   * @param added no two with the same id
   */
  public void add(CaseReference reference, List<SealedRow> added, Instant now) throws SQLException {
    try (var insert = connection.prepareStatement(ADD_ROWS)) {
      insert.setString(1, reference.value());
      insert.setTimestamp(2, Timestamp.from(now));
      insert.setArray(3, array("uuid", added.stream().map(SealedRow::id).toArray()));
      insert.setArray(4, array("text", added.stream().map(SealedRow::label).toArray()));
      insert.setArray(5, array("text", added.stream().map(SealedRow::kind).toArray()));
      insert.setArray(
          6, array("bytea", added.stream().map(SealedRow::sealed).toArray(byte[][]::new)));
      insert.executeUpdate();
    }
  }

  private java.sql.Array array(String type, Object[] elements) throws SQLException {
    return connection.createArrayOf(type, elements);
  }
}
