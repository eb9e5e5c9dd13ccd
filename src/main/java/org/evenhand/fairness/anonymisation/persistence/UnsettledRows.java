package org.evenhand.fairness.anonymisation.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Entries of which nobody has looked yet whether casework committed them. */
public final class UnsettledRows {
  private static final String OLDEST =
      """
      select id from vault.pseudonym where not settled and remembered_at < ?
       order by remembered_at limit ?
      """;
  private static final String SETTLE =
      "update vault.pseudonym set settled = true where id = any (?)";
  private static final String SWEEP =
      """
      delete from vault.pseudonym where id = any (?) and not settled and remembered_at < ?
      """;

  private final Connection connection;

  public UnsettledRows(Connection connection) {
    this.connection = connection;
  }

  public List<UUID> rememberedBefore(Instant before, int most) throws SQLException {
    try (var query = connection.prepareStatement(OLDEST)) {
      query.setTimestamp(1, Timestamp.from(before));
      query.setInt(2, most);
      var rows = query.executeQuery();
      var found = new ArrayList<UUID>();
      while (rows.next()) {
        found.add(rows.getObject(1, UUID.class));
      }
      return found;
    }
  }

  public void settle(Collection<UUID> kept) throws SQLException {
    try (var update = connection.prepareStatement(SETTLE)) {
      update.setArray(1, connection.createArrayOf("uuid", kept.toArray()));
      update.executeUpdate();
    }
  }

  /** Takes them away, except those that were remembered once more meanwhile. */
  public int sweep(Collection<UUID> orphans, Instant before) throws SQLException {
    try (var delete = connection.prepareStatement(SWEEP)) {
      delete.setArray(1, connection.createArrayOf("uuid", orphans.toArray()));
      delete.setTimestamp(2, Timestamp.from(before));
      return delete.executeUpdate();
    }
  }
}
