package org.evenhand.decisionlog.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.decisionlog.model.CanonicalJson;
import org.evenhand.decisionlog.model.Opening;
import org.evenhand.decisionlog.model.SealedEntry;

/** The table of openings: one row an entry, values and salts by field name. */
public final class OpeningRows {
  private final Connection connection;

  public OpeningRows(Connection connection) {
    this.connection = connection;
  }

  public void insert(List<SealedEntry> entries) throws SQLException {
    var sql =
        """
        insert into casework.decision_opening (entry, fields, salts)
        select entry, fields::jsonb, salts::jsonb
        from unnest(?::uuid[], ?::text[], ?::text[]) as added (entry, fields, salts)
        """;
    try (var insert = connection.prepareStatement(sql)) {
      var ids = entries.stream().map(entry -> entry.draft().id()).toArray();
      var fields = entries.stream().map(OpeningRows::fields).toArray();
      var salts = entries.stream().map(OpeningRows::salts).toArray();
      insert.setArray(1, connection.createArrayOf("uuid", ids));
      insert.setArray(2, connection.createArrayOf("text", fields));
      insert.setArray(3, connection.createArrayOf("text", salts));
      insert.executeUpdate();
    }
  }

  /** The openings of these entries that are not erased. */
  public Map<UUID, SortedMap<String, Opening>> find(Collection<UUID> entries) throws SQLException {
    var sql = "select entry, fields, salts from casework.decision_opening where entry = any (?)";
    try (var query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("uuid", entries.toArray()));
      var openings = new HashMap<UUID, SortedMap<String, Opening>>();
      try (var found = query.executeQuery()) {
        while (found.next()) {
          openings.put(
              found.getObject(1, UUID.class), read(found.getString(2), found.getString(3)));
        }
      }
      return openings;
    }
  }

  /** Takes values and salts of these fields out of an entry's row. */
  public void erase(UUID entry, Collection<String> fields) throws SQLException {
    var sql =
        "update casework.decision_opening set fields = fields - ?::text[], salts = salts - ?::text[]"
            + " where entry = ?";
    try (var update = connection.prepareStatement(sql)) {
      update.setArray(1, connection.createArrayOf("text", fields.toArray()));
      update.setArray(2, connection.createArrayOf("text", fields.toArray()));
      update.setObject(3, entry);
      update.executeUpdate();
    }
  }

  /**
   * Reads a row. A field without a salt, or a salt without a field, is left out: it opens nothing.
   */
  public static SortedMap<String, Opening> read(String fields, String salts) {
    var values = CanonicalJson.members(fields);
    var openings = new TreeMap<String, Opening>();
    ((Map<?, ?>) CanonicalJson.read(salts))
        .forEach(
            (name, salt) -> {
              var json = values.get(name);
              if (json != null) {
                openings.put((String) name, new Opening(salt((String) salt), json));
              }
            });
    return openings;
  }

  private static byte[] salt(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  private static String fields(SealedEntry entry) {
    var json = new StringBuilder("{");
    entry
        .openings()
        .forEach(
            (name, opening) -> {
              json.append(json.length() > 1 ? "," : "");
              json.append('"').append(name).append("\":").append(opening.json());
            });
    return json.append('}').toString();
  }

  private static String salts(SealedEntry entry) {
    var salts = new TreeMap<String, Object>();
    entry
        .openings()
        .forEach(
            (name, opening) -> salts.put(name, Base64.getEncoder().encodeToString(opening.salt())));
    return CanonicalJson.of(salts);
  }
}
